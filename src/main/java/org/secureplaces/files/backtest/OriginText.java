package org.secureplaces.files.backtest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.backtest.Fact.Amount;
import org.secureplaces.backtest.Setting;
import org.secureplaces.files.Problems;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.files.scenario.ScenarioReader;
import org.secureplaces.files.yaml.Extends;
import org.secureplaces.files.yaml.Layers;
import org.secureplaces.files.yaml.Layers.Source;

/** The scenario file of a past origin: settings that build on a scenario, as anyone may run it. */
public final class OriginText {

    private static final MathContext FOUR_DIGITS = new MathContext(4);

    private final Group tree = new Group();

    private OriginText() {}

    /** Settings with the same first keys. */
    private static final class Group {
        private final Map<String, String> values = new LinkedHashMap<>();
        private final Map<String, Group> groups = new LinkedHashMap<>();

        void put(List<String> keys, String value) {
            if (keys.size() == 1) {
                values.put(keys.get(0), value);
            } else {
                groups.computeIfAbsent(keys.get(0), key -> new Group())
                        .put(keys.subList(1, keys.size()), value);
            }
        }

        void write(StringBuilder text, String indent) {
            values.forEach((key, value) -> text.append(indent + key + ": " + value + "\n"));
            groups.forEach(
                    (key, group) -> {
                        text.append(indent).append(key).append(":\n");
                        group.write(text, indent + "  ");
                    });
        }
    }

    /**
     * Reads the scenario of an origin.
     *
     * @param file the name of the new file
     * @param base the scenario that it builds on
     */
    public static Optional<ScenarioFile> scenario(
            String file,
            String title,
            List<Setting> settings,
            ScenarioFile base,
            Problems problems) {
        OriginText text = new OriginText();
        settings.forEach(text::add);
        List<Source> sources = new ArrayList<>();
        base.layers().baseFirst().forEach(layer -> sources.add(layer.source()));
        sources.add(new Source(file, text.written(title, base.fileName())));
        Optional<Layers> layers = Extends.of(sources, problems);
        return layers.flatMap(
                found ->
                        new ScenarioReader(Register.shipped())
                                .read(found, base.named().files(), problems));
    }

    private void add(Setting setting) {
        tree.put(List.of(setting.keys().split("\\.")), value(setting));
    }

    private static String value(Setting setting) {
        if (setting instanceof Setting.Assumed assumed) {
            Amount amount = assumed.amount();
            return "{value: "
                    + number(amount.value())
                    + ", low: "
                    + number(amount.low())
                    + ", high: "
                    + number(amount.high())
                    + ", assumed: \""
                    + assumed.reason().replace("\"", "'")
                    + "\"}";
        }
        return ((Setting.Text) setting).text();
    }

    private static String number(double value) {
        return new BigDecimal(value).round(FOUR_DIGITS).stripTrailingZeros().toPlainString();
    }

    private String written(String title, String base) {
        StringBuilder text =
                new StringBuilder("# Written by the command backtest: what was known then.\n");
        text.append("schema: 1\n");
        text.append("name: \"").append(title).append("\"\n");
        text.append("extends: ").append(base.substring(base.lastIndexOf('/') + 1)).append('\n');
        // a posterior was found with figures that were published later
        text.append("posterior: none\n");
        tree.write(text, "");
        return text.toString();
    }
}
