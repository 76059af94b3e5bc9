package org.secureplaces.app.output;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.secureplaces.app.input.Request;
import org.secureplaces.backtest.Origins;
import org.secureplaces.files.backtest.Facts;
import org.secureplaces.files.evidence.History;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.manifest.Sha256;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.question.Backtest;
import org.secureplaces.question.Closures;
import org.secureplaces.question.Fit;
import org.secureplaces.question.Forecast;
import org.secureplaces.question.Question;
import org.secureplaces.question.ScenarioText;
import org.secureplaces.question.Waterfall;
import org.secureplaces.scenario.Dimensions;

/** What is kept of a question with its answer; the only place that makes a manifest. */
public final class Manifests {

    private Manifests() {}

    /**
     * The manifest of an answer in the making.
     *
     * @param files the question's scenarios, read
     */
    public static Manifest of(Question question, Request request, List<ScenarioFile> files) {
        int years =
                question instanceof Backtest
                        ? Origins.YEARS
                        : question.years().orElseGet(() -> yearsOf(files.get(0)));
        Manifest.Run run =
                new Manifest.Run(
                        question.command(),
                        request.arguments(),
                        question.seed(),
                        question.futures(),
                        question.futuresPerDraw(),
                        years,
                        request.made(),
                        "");
        return Manifest.of(run, question, data(question), dimensions(question));
    }

    /** Searches for places build on independent draws; others that fit or screen draw nothing. */
    private static Map<String, Integer> dimensions(Question question) {
        boolean representative =
                question instanceof Forecast
                        || question instanceof Closures
                        || question instanceof Waterfall
                        || question instanceof Backtest;
        return representative ? Dimensions.byKey() : Collections.emptyMap();
    }

    private static int yearsOf(ScenarioFile file) {
        return file.scenario().horizon().length().getYears();
    }

    /** Fingerprints of what was read: of records of children none, which would betray a guess. */
    private static SortedMap<String, String> data(Question question) {
        if (question instanceof Fit) {
            return new TreeMap<>();
        }
        SortedMap<String, String> data = History.fingerprints();
        for (ScenarioText scenario : question.scenarios()) {
            scenario.named().forEach(file -> data.put(file.file(), Sha256.of(file.text())));
        }
        if (question instanceof Backtest) {
            data.put("backtest", Facts.fingerprint());
        }
        return data;
    }
}
