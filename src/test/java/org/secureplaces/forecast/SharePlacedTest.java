package org.secureplaces.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.experiment.Plan;
import org.secureplaces.forecast.precision.Precision;
import org.secureplaces.forecast.row.ComparisonRow;
import org.secureplaces.forecast.row.RankingRow;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.forecast.row.SummaryRow;
import org.secureplaces.forecast.row.UncertaintyRow;
import org.secureplaces.home.Residents;
import org.secureplaces.measure.Detail;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Measure;
import org.secureplaces.measure.Measured;
import org.secureplaces.measure.Parts;
import org.secureplaces.measure.Series;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.sensitivity.Headlines;
import org.secureplaces.simulation.Seeds;
import org.secureplaces.simulation.Small;
import org.secureplaces.statistics.Band;
import org.secureplaces.statistics.Spread;
import org.secureplaces.statistics.Statistics;

/** One definition of the share placed: placements over referrals, each summed over futures. */
class SharePlacedTest {

    private static final String SHARE = "share_placed";
    private static final String WELFARE = "route=welfare";
    private static final Scenario CLOSED =
            Small.BASE.named("closed").with(Small.closing(Small.BOTH, Residents.TRANSFER));
    private static final Outcomes PAIR = run(List.of(Small.BASE, CLOSED), 3);

    /** Sums of counts are exact, so that the mean is their ratio to the last bit. */
    @Seeds
    void for_every_group_the_mean_is_welfare_placements_over_welfare_referrals(long seed) {
        Outcomes outcomes = run(List.of(Small.BASE), seed);
        Map<SeriesName, Double> means = means(outcomes);
        assertThat(means).isNotEmpty();
        means.forEach(
                (name, mean) -> {
                    if (hasWelfarePart(outcomes.layout(), name)) {
                        String group = welfarePart(name.group());
                        double placed = sum(outcomes, Measure.PLACED, group, name.period());
                        double sought = sum(outcomes, Measure.REFERRALS, group, name.period());
                        assertThat(mean).as(name.toString()).isEqualTo(placed / sought);
                    }
                });
    }

    /** No group of welfare children by need is written: there the parts must add up. */
    @Seeds
    void needs_add_up_to_all_welfare_children(long seed) {
        Outcomes outcomes = run(List.of(Small.BASE), seed);
        double placed = 0;
        double sought = 0;
        for (Series series : outcomes.layout().series()) {
            if (series.measure() == Measure.SHARE_PLACED
                    && series.group().name().startsWith("need=")) {
                Parts parts = parts(outcomes.layout(), series.group().name());
                placed += sum(outcomes, parts.above());
                sought += sum(outcomes, parts.below());
            }
        }
        assertThat(placed).isEqualTo(sum(outcomes, Measure.PLACED, WELFARE, "all"));
        assertThat(sought).isEqualTo(sum(outcomes, Measure.REFERRALS, WELFARE, "all"));
    }

    @Seeds
    void a_scenario_does_not_differ_from_itself(long seed) {
        Outcomes twice = run(List.of(Small.BASE, Small.BASE.named("the same")), seed);
        List<ComparisonRow> rows = Comparisons.of(twice, name -> name.measure().equals(SHARE));
        assertThat(rows).filteredOn(row -> row.series().measure().equals(SHARE)).isNotEmpty();
        for (ComparisonRow row : rows) {
            if (row.series().measure().equals(SHARE)) {
                assertThat(row.meanDifference()).isZero();
                assertThat(row.meanInterval()).isEqualTo(new Band(0, 0));
                assertThat(row.futures()).as("of too few draws").isEqualTo(Band.NONE);
                assertThat(row.shareHigher()).isZero();
            }
        }
    }

    @Test
    void a_difference_is_that_of_the_means_of_both_scenarios() {
        Map<String, Double> whole = new LinkedHashMap<>();
        for (SummaryRow row : Summaries.of(PAIR, (number, name) -> isWhole(name)).summary()) {
            whole.put(row.scenario(), row.mean());
        }
        double by =
                Objects.requireNonNull(whole.get("closed"))
                        - Objects.requireNonNull(whole.get(Small.BASE.name()));
        assertThat(by).isNegative();
        assertThat(Comparisons.of(PAIR, SharePlacedTest::isWhole).get(0).meanDifference())
                .isEqualTo(by);
        List<RankingRow> ranking =
                Rankings.of(PAIR, List.of(Small.BOTH)).stream()
                        .filter(row -> row.measure().equals(SHARE) && row.group().equals(WELFARE))
                        .toList();
        assertThat(ranking)
                .singleElement()
                .satisfies(row -> assertThat(row.meanDifference()).isEqualTo(by));
    }

    @Test
    void the_harm_by_which_homes_are_ranked_is_that_difference_where_no_draw_is_sampled_twice() {
        Harm harm = new Futures(PAIR).harm(0, 1, index(PAIR.layout(), WELFARE), -1);
        ComparisonRow row = Comparisons.of(PAIR, SharePlacedTest::isWhole).get(0);
        assertThat(harm.mean(new double[] {1, 1}, 4)).isEqualTo(-row.meanDifference());
    }

    /** Of a sum or difference of scenarios too, as in a waterfall. */
    @Test
    void what_changes_add_up_to_is_the_difference_of_the_means() {
        int index = index(PAIR.layout(), WELFARE);
        Statistics by =
                new Futures(PAIR)
                        .statistics(index, both -> new double[] {both[1] - both[0]})
                        .get(0);
        ComparisonRow row = Comparisons.of(PAIR, SharePlacedTest::isWhole).get(0);
        assertThat(by.mean()).isEqualTo(row.meanDifference());
        assertThat(by.meanInterval()).isEqualTo(row.meanInterval());
        assertThat(by.futures().low()).isCloseTo(row.futures().low(), within(1e-12));
    }

    @Test
    void uncertainty_precision_and_sensitivity_tell_the_mean_of_the_summary() {
        Summaries summaries = Summaries.of(PAIR, (number, name) -> number == 0 && isWhole(name));
        double mean = summaries.summary().get(0).mean();
        assertThat(summaries.uncertainty())
                .singleElement()
                .extracting(UncertaintyRow::mean)
                .isEqualTo(mean);
        assertThat(Precision.of(PAIR))
                .filteredOn(row -> row.scenario().equals(Small.BASE.name()))
                .filteredOn(row -> row.measure().equals(SHARE) && row.statistic().equals("mean"))
                .singleElement()
                .satisfies(row -> assertThat(row.estimate()).isEqualTo(mean))
                .satisfies(
                        row ->
                                assertThat(row.interval().notBelowZero())
                                        .isEqualTo(summaries.summary().get(0).meanInterval()));
        List<Measured> base = PAIR.replications().stream().map(both -> both.get(0)).toList();
        assertThat(Headlines.means(PAIR.layout(), base)[Headlines.SHARE_PLACED.ordinal()])
                .isEqualTo(mean);
    }

    /** The mean of the futures' shares is another number: 3 seeds of 4 futures do not hide it. */
    @Test
    void it_is_not_the_mean_of_the_shares_of_the_futures() {
        int index = index(PAIR.layout(), WELFARE);
        assertThat(new Futures(PAIR).statistics(0, index).mean())
                .isNotCloseTo(Spread.mean(PAIR.values(0, index)), within(1e-6));
    }

    @Test
    void every_other_measure_has_the_mean_of_its_futures() {
        int index = PAIR.layout().index(Measure.SHARE_PLACED_91_DAYS, WELFARE, "all");
        assertThat(new Futures(PAIR).statistics(0, index).mean())
                .isEqualTo(Spread.mean(PAIR.values(0, index)));
    }

    private static boolean isWhole(SeriesName name) {
        return name.equals(new SeriesName(SHARE, WELFARE, "all"));
    }

    private static Map<SeriesName, Double> means(Outcomes outcomes) {
        Map<SeriesName, Double> means = new LinkedHashMap<>();
        Summaries.of(outcomes, (number, name) -> name.measure().equals(SHARE))
                .summary()
                .forEach(row -> means.put(row.series(), row.mean()));
        return means;
    }

    private static boolean hasWelfarePart(Layout layout, SeriesName name) {
        return layout.groups().numberOf(welfarePart(name.group())) >= 0;
    }

    /** The group of the welfare children of a group. */
    private static String welfarePart(String group) {
        if (group.equals("all")) {
            return WELFARE;
        }
        return group.startsWith(WELFARE) ? group : WELFARE + ";" + group;
    }

    private static Parts parts(Layout layout, String group) {
        return layout.parts(index(layout, group)).orElseThrow();
    }

    private static int index(Layout layout, String group) {
        return layout.index(Measure.SHARE_PLACED, group, "all");
    }

    private static double sum(Outcomes outcomes, Measure measure, String group, String period) {
        return sum(outcomes, outcomes.layout().index(measure, group, period));
    }

    private static double sum(Outcomes outcomes, int index) {
        double sum = 0;
        for (double value : outcomes.values(0, index)) {
            sum += value;
        }
        return sum;
    }

    private static Outcomes run(List<Scenario> scenarios, long seed) {
        Plan plan = new Plan(scenarios, seed, 4, 2, Detail.FULL);
        Experiment experiment = new Experiment(plan);
        List<List<Measured>> replications = new ArrayList<>();
        for (int draw = 0; draw < plan.draws(); draw++) {
            replications.addAll(experiment.run(draw).futures());
        }
        return new Outcomes(plan, experiment.layout(), replications);
    }
}
