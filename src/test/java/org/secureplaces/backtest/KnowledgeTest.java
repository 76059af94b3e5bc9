package org.secureplaces.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.backtest.Fact.Amount;
import org.secureplaces.backtest.Fact.Status;

/** What is known on a day, and what is not. */
class KnowledgeTest {

    private static final Origin ORIGIN = new Origin(day("2016-03-31"), day("2016-06-30"));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Fact fact(String date, double value, Status status, String published) {
        return new Fact(
                Topic.CHILDREN, day(date), Amount.of(value), status, day(published), "test");
    }

    private static List<Double> known(Fact... facts) {
        return Knowledge.at(ORIGIN, List.of(facts)).all(Topic.CHILDREN).stream()
                .map(Fact::value)
                .toList();
    }

    @Test
    void what_was_published_by_the_day_of_the_forecast_is_known() {
        assertThat(
                        known(
                                fact("2016-03-31", 210, Status.PUBLISHED, "2016-06-30"),
                                fact("2015-03-31", 205, Status.PUBLISHED, "2015-06-04")))
                .containsExactly(205.0, 210.0);
    }

    @Test
    void what_was_published_later_is_not() {
        assertThat(known(fact("2016-03-31", 210, Status.PUBLISHED, "2016-07-01"))).isEmpty();
    }

    @Test
    void what_came_after_the_origin_is_not_known_though_it_was_published_in_time() {
        assertThat(known(fact("2016-04-30", 209, Status.PUBLISHED, "2016-06-01"))).isEmpty();
    }

    @Test
    void a_change_after_the_origin_is_known_if_it_was_announced() {
        assertThat(known(fact("2017-04-01", 190, Status.ANNOUNCED, "2016-06-01")))
                .containsExactly(190.0);
        assertThat(known(fact("2017-04-01", 190, Status.ANNOUNCED, "2016-07-01"))).isEmpty();
    }

    @Test
    void naive_forecasts_know_no_announcements() {
        Knowledge knowledge =
                Knowledge.at(
                        ORIGIN, List.of(fact("2017-04-01", 190, Status.ANNOUNCED, "2016-06-01")));
        assertThat(knowledge.counts(Topic.CHILDREN).points()).isEmpty();
    }

    @Test
    void estimates_are_known_and_score_nothing() {
        Fact later = fact("2017-03-31", 203, Status.ESTIMATE, "2017-06-30");
        Fact counted = fact("2018-03-31", 204, Status.PUBLISHED, "2018-06-30");
        assertThat(known(fact("2015-03-31", 205, Status.ESTIMATE, "2015-06-04"))).hasSize(1);
        assertThat(new Origins(List.of(later, counted)).targets(Topic.CHILDREN, ORIGIN))
                .extracting(target -> target.fact().value())
                .containsExactly(204.0);
    }

    @Test
    void a_count_of_February_stands_for_its_year() {
        Fact february = fact("2020-02-29", 184, Status.PUBLISHED, "2020-09-17");
        Origin before = new Origin(day("2019-03-31"), day("2019-06-06"));
        Origin after = new Origin(day("2020-02-29"), day("2020-09-17"));
        Fact march = fact("2023-03-31", 139, Status.PUBLISHED, "2023-05-18");
        Origins origins = new Origins(List.of(february, march));
        assertThat(origins.targets(Topic.CHILDREN, before))
                .containsExactly(new Origins.Target(february, 12));
        assertThat(origins.targets(Topic.CHILDREN, after))
                .containsExactly(new Origins.Target(march, 36));
        assertThat(Origins.simulated(after)).isEqualTo(4);
    }
}
