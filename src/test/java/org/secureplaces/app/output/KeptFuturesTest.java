package org.secureplaces.app.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.app.futures.FuturesInMemory;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.experiment.Plan;
import org.secureplaces.files.futures.KeptFutures;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.forecast.Comparisons;
import org.secureplaces.forecast.Summaries;
import org.secureplaces.forecast.row.ComparisonRow;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.forecast.row.SummaryRow;
import org.secureplaces.measure.Detail;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Futures;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.Sample;
import org.secureplaces.report.content.Span;
import org.secureplaces.run.Workers;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.support.Shell;

/** Single futures: from memory and from the files, against the tables of the same run. */
class KeptFuturesTest {

    private static final int REPLICATIONS = 43;
    private static final int RUNS_PER_DRAW = 2;
    private static final String BASE = "Three homes";
    private static final String CLOSED = "South closes later";
    private static final Span WHOLE = new Span(List.of("all"), 2);
    private static final double EXACT = 1e-9;

    private static final String SMALL = Shell.SMALL.replace("years: 1", "years: 2");

    @TempDir static Path folder = Path.of("");

    private static final List<Outcomes> RUN = new ArrayList<>();
    private static Futures kept = Futures.NONE;
    private static Futures read = Futures.NONE;

    @BeforeAll
    static void simulate() throws IOException {
        Path small = Files.writeString(folder.resolve("small.yaml"), SMALL);
        Path closed = Files.writeString(folder.resolve("closed.yaml"), Shell.LATER);
        List<Scenario> scenarios =
                Inputs.read(List.of(small, closed)).stream().map(ScenarioFile::scenario).toList();
        Plan plan = new Plan(scenarios, 7, REPLICATIONS, RUNS_PER_DRAW, Detail.WHO_BEARS_IT);
        Outcomes outcomes = new Workers(2).run(new Experiment(plan), (done, all) -> {});
        RUN.add(outcomes);
        FutureFiles.values(folder, outcomes);
        FutureFiles.levels(folder, outcomes);
        kept = FuturesInMemory.of(outcomes);
        read = KeptFutures.read(folder, REPLICATIONS, RUNS_PER_DRAW);
    }

    @Test
    void the_mean_of_the_differences_and_their_range_are_those_of_the_comparison() {
        int compared = 0;
        for (ComparisonRow row : Comparisons.of(RUN.get(0))) {
            SeriesName series = row.series();
            Optional<Measure> found = told(series);
            if (found.isEmpty() || !series.period().equals("all")) {
                continue;
            }
            Measure measure = found.get();
            Sample by = read.difference(CLOSED, BASE, measure, series.group(), WHOLE).orElseThrow();
            assertSame(by.estimate(), Estimate.of(row).times(measure.perYear(2)), series);
            compared++;
        }
        assertThat(compared).isGreaterThan(50);
    }

    @Test
    void the_mean_of_the_levels_and_their_range_are_those_of_the_summary_in_every_year() {
        int compared = 0;
        for (SummaryRow row : Summaries.of(RUN.get(0)).summary()) {
            SeriesName series = row.series();
            Optional<Measure> found = told(series);
            if (found.isEmpty()) {
                continue;
            }
            Measure measure = found.get();
            boolean all = series.period().equals("all");
            Span span = all ? WHOLE : Span.ofYears(List.of(series.period()));
            Sample level = read.level(row.scenario(), measure, series.group(), span).orElseThrow();
            double yearly = all ? measure.perYear(2) : 1;
            assertSame(level.estimate(), Estimate.of(row).times(yearly), series);
            compared++;
        }
        assertThat(compared).isGreaterThan(200);
    }

    private static Optional<Measure> told(SeriesName series) {
        boolean isShare =
                series.measure().equals("share_placed") && series.group().equals("route=welfare");
        return isShare || Futures.tells(series.measure(), series.group())
                ? Optional.of(Measure.valueOf(series.measure().toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static void assertSame(Estimate one, Estimate other, SeriesName series) {
        double size = Math.max(1, Math.abs(other.mean()));
        assertThat(one.mean()).as(series + "").isCloseTo(other.mean(), within(EXACT * size));
        assertThat(one.low()).as(series + "").isCloseTo(other.low(), within(EXACT * size));
        assertThat(one.high()).as(series + "").isCloseTo(other.high(), within(EXACT * size));
    }

    @Test
    void memory_and_files_tell_the_same_bits() {
        for (String scenario : List.of(BASE, CLOSED)) {
            for (Measure measure : Measure.values()) {
                for (String group : List.of("all", "route=welfare", "route=justice")) {
                    for (String period : List.of("all", "2023-24", "2024-25")) {
                        Span span = new Span(List.of(period), 1);
                        assertThat(values(read, scenario, measure, group, span))
                                .isEqualTo(values(kept, scenario, measure, group, span));
                    }
                }
            }
            Map<String, double[]> drawn = read.drawn(scenario);
            assertThat(drawn.keySet()).containsExactlyElementsOf(kept.drawn(scenario).keySet());
            drawn.forEach(
                    (key, values) -> assertThat(values).isEqualTo(kept.drawn(scenario).get(key)));
            assertThat(drawn.size()).isGreaterThan(20);
        }
        assertThat(read.groups(BASE, Measure.CHILDREN_WITHOUT_PLACE, "region="))
                .isEqualTo(kept.groups(BASE, Measure.CHILDREN_WITHOUT_PLACE, "region="))
                .hasSizeGreaterThan(8);
    }

    private static double[] values(
            Futures futures, String scenario, Measure measure, String group, Span span) {
        return futures.level(scenario, measure, group, span)
                .map(Sample::values)
                .orElse(new double[0]);
    }

    @Test
    void years_together_are_the_mean_of_the_years_of_what_is_counted() {
        Span both = Span.ofYears(List.of("2023-24", "2024-25"));
        double[] together =
                values(read, BASE, Measure.CHILDREN_WITHOUT_PLACE, "route=welfare", both);
        double[] whole = values(read, BASE, Measure.CHILDREN_WITHOUT_PLACE, "route=welfare", WHOLE);
        assertThat(together).hasSize(REPLICATIONS).containsExactly(whole, within(EXACT));
    }

    @Test
    void a_folder_without_the_files_of_single_futures_has_none(@TempDir Path empty) {
        assertThat(KeptFutures.read(empty, 10, 1).isEmpty()).isTrue();
    }
}
