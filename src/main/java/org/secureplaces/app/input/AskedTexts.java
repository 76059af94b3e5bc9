package org.secureplaces.app.input;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.files.yaml.Layers;
import org.secureplaces.report.answer.Headline;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.estate.CloseHome;

/** What a scenario file asks, in the words of its first comment. */
public final class AskedTexts {

    private AskedTexts() {}

    public static ReportContent.Asked of(Scenario scenario, ScenarioFile file) {
        List<ReportContent.Term> terms =
                scenario.changes().stream().map(change -> term(change, scenario)).toList();
        return new ReportContent.Asked(
                question(file), file.author().orElse(""), condition(file), terms);
    }

    /** The question in the first comment of a file; empty where there is none. */
    public static String question(ScenarioFile file) {
        List<Layers.Layer> layers = file.layers().baseFirst();
        String text = layers.get(layers.size() - 1).source().text();
        Set<String> words = new LinkedHashSet<>();
        text.lines()
                .takeWhile(line -> line.startsWith("#"))
                .filter(line -> !line.contains("yaml-language-server"))
                .map(line -> line.substring(1).strip())
                .forEach(words::add);
        String comment = String.join(" ", words);
        return comment.substring(0, comment.indexOf('?') + 1);
    }

    /** What is supposed, where nothing but homes close. */
    private static String condition(ScenarioFile file) {
        List<String> homes = new ArrayList<>();
        for (Change change : file.scenario().changes()) {
            if (!(change instanceof CloseHome closed)) {
                return "";
            }
            homes.add(closed.home());
        }
        return homes.isEmpty() || !file.settings().isEmpty()
                ? ""
                : "if " + Headline.joined(homes) + (homes.size() == 1 ? " closes" : " close");
    }

    private static ReportContent.Term term(Change change, Scenario scenario) {
        return new ReportContent.Term(
                change.inWords(scenario), change.date(), change.whollyFrom(), change.lastDay());
    }
}
