package org.secureplaces.fitting.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.secureplaces.support.PublishedTable;

/** Survival and competing ends without a formula, against published tables and closed forms. */
class KaplanMeierTest {

    private static final Offset<Double> PUBLISHED = within(1e-4);

    /** Remission of leukaemia under 6-MP in weeks. */
    static List<Observed> remissions() {
        return PublishedTable.of("remissions.csv").rows().stream()
                .map(row -> row[1] == 1 ? Observed.ended(row[0]) : Observed.open(row[0]))
                .toList();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/published/remissions_survival.csv", numLinesToSkip = 2)
    void remissions_of_leukaemia_agree_with_the_published_table(
            double week, double survival, double error) {
        KaplanMeier estimate = KaplanMeier.of(remissions());
        assertThat(estimate.survival(week)).isCloseTo(survival, PUBLISHED);
        assertThat(estimate.standardError(week)).isCloseTo(error, PUBLISHED);
        assertThat(estimate.interval(week).low()).isBetween(0.0, survival);
        assertThat(estimate.interval(week).high()).isBetween(survival, 1.0);
    }

    /** Three seen from the beginning, two from day 4: S = (1 - 1/3)(1 - 1/4)(1 - 1/3). */
    @Test
    void those_seen_late_count_from_the_day_on_which_they_were_seen() {
        List<Observed> observed =
                List.of(
                        Observed.ended(3),
                        Observed.ended(5),
                        Observed.open(10),
                        new Observed(4, 6, 0, List.of(), 1),
                        new Observed(4, 8, 1, List.of(), 1),
                        new Observed(9, 12, 0, List.of(), 1));
        KaplanMeier estimate = KaplanMeier.of(observed);
        assertThat(estimate.survival(4)).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(estimate.survival(5)).isCloseTo(2.0 / 3 * 3 / 4, within(1e-12));
        assertThat(estimate.survival(8)).isCloseTo(2.0 / 3 * 3 / 4 / 2, within(1e-12));
        assertThat(estimate.endsBetween(3, 8)).isEqualTo(2);
    }

    @Test
    void a_count_is_as_good_as_so_many_rows() {
        KaplanMeier counted =
                KaplanMeier.of(List.of(new Observed(0, 0, 1, List.of(), 3), open(10, 7)));
        assertThat(counted.survival(0)).isCloseTo(0.7, within(1e-12));
        assertThat(counted.standardError(5)).isCloseTo(Math.sqrt(0.7 * 0.3 / 10), within(1e-12));
    }

    /** Nobody is cut short: the share is a binomial one, with the variance p(1 - p) / n. */
    @Test
    void competing_ends_of_complete_times_are_shares_of_all() {
        List<Observed> observed = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            observed.add(new Observed(0, i + 1, i % 4 == 0 ? 2 : 1, List.of(), 1));
        }
        AalenJohansen shares = AalenJohansen.of(observed, 2);
        assertThat(shares.share(1, 20)).isCloseTo(15.0 / 40, within(1e-12));
        assertThat(shares.share(2, 20)).isCloseTo(5.0 / 40, within(1e-12));
        assertThat(shares.share(1, 40)).isCloseTo(0.75, within(1e-12));
        assertThat(shares.standardError(2, 20))
                .isCloseTo(Math.sqrt(5.0 / 40 * 35 / 40 / 40), within(1e-6));
    }

    @Test
    void with_one_cause_the_share_that_ended_is_the_rest_of_the_survival() {
        KaplanMeier survival = KaplanMeier.of(remissions());
        AalenJohansen shares = AalenJohansen.of(remissions(), 1);
        for (double week : new double[] {5, 6, 10, 17, 23, 40}) {
            assertThat(shares.share(1, week)).isCloseTo(1 - survival.survival(week), within(1e-12));
            assertThat(shares.standardError(1, week))
                    .isCloseTo(survival.standardError(week), within(1e-12));
        }
    }

    /**
     * Constant hazards a and b: the share that ended of the first is a/(a+b) (1 - exp(-(a+b)t)).
     */
    @Test
    void constant_hazards_give_their_share_where_some_are_cut_short_and_seen_late() {
        double a = 0.01;
        double b = 0.004;
        List<Observed> observed = new ArrayList<>();
        int many = 20_000;
        for (int i = 0; i < many; i++) {
            double days = -Math.log((i + 0.5) / many) / (a + b);
            int cause = (i * 2654435761L & 0xFFFF) < 65536 * a / (a + b) ? 1 : 2;
            double entry = i % 3 == 0 ? 40 : 0;
            double until = 90 + i % 200;
            if (days > entry) {
                boolean open = days > until;
                observed.add(
                        new Observed(entry, open ? until : days, open ? 0 : cause, List.of(), 1));
            }
        }
        AalenJohansen shares = AalenJohansen.of(observed, 2);
        for (double day : new double[] {30, 91, 182}) {
            double expected = a / (a + b) * (1 - Math.exp(-(a + b) * day));
            assertThat(shares.share(1, day))
                    .isCloseTo(expected, within(4 * shares.standardError(1, day)));
        }
        assertThat(shares.standardError(1, 182)).isBetween(0.002, 0.006);
    }

    private static Observed open(double days, double count) {
        return new Observed(0, days, 0, List.of(), count);
    }
}
