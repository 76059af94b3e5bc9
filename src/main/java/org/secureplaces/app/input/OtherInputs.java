package org.secureplaces.app.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.evidence.Figure;
import org.secureplaces.files.scenario.OwnSettings;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.report.input.InputUnits;
import org.secureplaces.report.input.InputWords;
import org.secureplaces.scenario.Scenario;

/**
 * What a scenario takes for granted otherwise than the one that it is compared with, beside its
 * dated changes. A difference that comes of it is one of assumptions, not the effect of a policy.
 */
public final class OtherInputs {

    /** Beginnings of keys that the arrangement, the figures or the dates of the run tell. */
    private static final List<String> ELSEWHERE =
            List.of("placement.arrangement", "posterior", "schema", "extends");

    private static final String BEFORE = " From ";

    private OtherInputs() {}

    /** How children get places: in full, or what is new where the beginning is that of the base. */
    public static String arrangement(Scenario scenario, Scenario base) {
        String words = scenario.arrangement().inWords();
        String first = base.arrangement().inWords();
        if (scenario == base) {
            return words;
        }
        if (words.equals(first)) {
            return "";
        }
        return words.startsWith(first + BEFORE) ? words.substring(first.length() + 1) : words;
    }

    /**
     * Figures that both have and that differ, a sentence each, then other settings of the file; of
     * the base what its own file states.
     */
    public static List<String> assumes(ScenarioFile file, ScenarioFile base) {
        Map<String, Figure> figures = figures(file.scenario());
        return file == base ? own(file, figures) : others(file, figures, base);
    }

    private static List<String> own(ScenarioFile file, Map<String, Figure> figures) {
        return file.otherSettings().stream()
                .filter(OtherInputs::isToldHere)
                .map(
                        setting ->
                                Optional.ofNullable(figures.get(setting.key()))
                                        .map(figure -> "Assumes " + ranged(figure) + what(figure))
                                        .orElseGet(() -> inWords(setting)))
                .toList();
    }

    private static List<String> others(
            ScenarioFile file, Map<String, Figure> figures, ScenarioFile base) {
        Map<String, Figure> before = figures(base.scenario());
        List<String> shared = base.settings();
        Stream<String> numbers =
                figures.values().stream()
                        .flatMap(
                                figure ->
                                        instead(
                                                figure,
                                                Optional.ofNullable(before.get(figure.key())))
                                                .stream());
        Stream<String> settings =
                file.otherSettings().stream()
                        .filter(OtherInputs::isToldHere)
                        .filter(setting -> !figures.containsKey(setting.key()))
                        .filter(setting -> !shared.contains(setting.sentence()))
                        .map(OtherInputs::inWords);
        return Stream.concat(numbers, settings).toList();
    }

    private static boolean isToldHere(OwnSettings.Setting setting) {
        return ELSEWHERE.stream().noneMatch(setting.key()::startsWith);
    }

    private static String inWords(OwnSettings.Setting setting) {
        return setting.inWords(InputWords.known(setting.key()));
    }

    private static Optional<String> instead(Figure figure, Optional<Figure> base) {
        return base.filter(other -> differ(figure, other))
                .map(
                        other ->
                                "Assumes "
                                        + ranged(figure)
                                        + " instead of "
                                        + ranged(other)
                                        + what(figure));
    }

    private static Map<String, Figure> figures(Scenario scenario) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        scenario.map(
                figure -> {
                    if (figure.key().indexOf('.') >= 0) {
                        figures.putIfAbsent(figure.key(), figure);
                    }
                    return figure;
                });
        return figures;
    }

    private static boolean differ(Figure one, Figure other) {
        return one.value() != other.value() || !one.range().equals(other.range());
    }

    private static String what(Figure figure) {
        return " for " + InputWords.of(figure.key()) + ".";
    }

    private static String ranged(Figure figure) {
        Figure.Range range = figure.range();
        String value = InputUnits.value(figure.key(), figure.value());
        return figure.isUncertain()
                ? value + " (" + InputUnits.range(figure.key(), range.low(), range.high()) + ")"
                : value;
    }
}
