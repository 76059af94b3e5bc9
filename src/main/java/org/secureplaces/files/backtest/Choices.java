package org.secureplaces.files.backtest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secureplaces.backtest.Choice;
import org.secureplaces.backtest.Fact.Amount;
import org.secureplaces.backtest.Priors;
import org.secureplaces.backtest.Setting;
import org.secureplaces.files.Problems;
import org.secureplaces.files.csv.Sheet;

/**
 * The table of other choices that come with the program: a row for each prior or setting that a
 * choice changes, those of one choice by its name. A parameter with a full stop is a setting.
 */
public final class Choices {

    private static final String FILE = "choices.csv";
    private static final List<String> COLUMNS =
            List.of("choice", "parameter", "value", "low", "high", "reason");

    private Choices() {}

    /** Those that come with the program, the shipped choice first. */
    public static List<Choice> shipped() {
        Problems problems = new Problems();
        List<Choice> choices = read(FILE, Facts.text(FILE), problems);
        problems.throwIfAny();
        return choices;
    }

    /** Those of a text, the shipped choice first; what is wrong becomes problems. */
    static List<Choice> read(String shown, String text, Problems problems) {
        Lines lines = new Lines(problems);
        Map<String, Parts> byName = new LinkedHashMap<>();
        lines.sheet(shown, text, COLUMNS)
                .ifPresent(sheet -> sheet.rows().forEach(row -> add(lines, row, byName)));
        List<Choice> choices = new ArrayList<>(List.of(Choice.SHIPPED));
        byName.forEach(
                (name, parts) -> choices.add(new Choice(name, parts.priors(), parts.settings())));
        return List.copyOf(choices);
    }

    private record Parts(List<Priors.Prior> priors, List<Setting.Assumed> settings) {
        Parts() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private static void add(Lines lines, Sheet.Row row, Map<String, Parts> byName) {
        Parts parts = byName.computeIfAbsent(row.text("choice"), name -> new Parts());
        String parameter = row.text("parameter");
        String reason = row.text("reason");
        boolean isSetting = parameter.contains(".");
        if (isSetting || lines.word(row, "parameter", Priors.NEEDED).isPresent()) {
            Facts.amount(lines, row)
                    .ifPresent(
                            amount ->
                                    add(
                                            parts,
                                            isSetting,
                                            new Assumption(parameter, amount, reason)));
        }
    }

    private record Assumption(String parameter, Amount amount, String reason) {}

    private static void add(Parts parts, boolean isSetting, Assumption one) {
        if (isSetting) {
            parts.settings().add(new Setting.Assumed(one.parameter(), one.amount(), one.reason()));
        } else {
            parts.priors().add(new Priors.Prior(one.parameter(), one.amount(), one.reason()));
        }
    }
}
