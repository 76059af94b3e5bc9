package org.secureplaces.files.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secureplaces.backtest.CustodyScenario;
import org.secureplaces.backtest.Fact;
import org.secureplaces.backtest.Fact.Amount;
import org.secureplaces.backtest.Fact.Status;
import org.secureplaces.backtest.HomesScenario;
import org.secureplaces.backtest.Knowledge;
import org.secureplaces.backtest.Levels;
import org.secureplaces.backtest.Origin;
import org.secureplaces.backtest.Origins;
import org.secureplaces.backtest.Setting;
import org.secureplaces.backtest.Topic;

/** The settings of past origins, and that no later fact can reach them. */
class OriginSettingsTest {

    private static final List<Fact> FACTS = Facts.shipped().facts();

    private static List<Origin> everyOrigin() {
        return new Origins(FACTS).ofHomes(2014, 2022);
    }

    private static List<Setting> homes(Origin origin, List<Fact> facts) {
        return new HomesScenario(Knowledge.at(origin, facts), Facts.priors(), Levels.FIRST)
                .settings(origin, 3);
    }

    private static List<Setting> custody(Origin origin, List<Fact> facts) {
        return new CustodyScenario(Knowledge.at(origin, facts), Facts.priors(), Levels.FIRST)
                .settings(origin, 3);
    }

    private static Amount amount(List<Setting> settings, String keys) {
        return settings.stream()
                .filter(setting -> setting.keys().equals(keys))
                .map(setting -> ((Setting.Assumed) setting).amount())
                .findFirst()
                .orElseThrow();
    }

    /** Every fact that was published later has its value doubled, and as many are put in. */
    private static List<Fact> withAnotherFuture(Origin origin) {
        List<Fact> changed = new ArrayList<>();
        for (Fact fact : FACTS) {
            boolean later = fact.published().isAfter(origin.made());
            changed.add(later ? with(fact, fact.date()) : fact);
            if (later) {
                changed.add(with(fact, origin.date()));
            }
        }
        return changed;
    }

    private static Fact with(Fact fact, LocalDate date) {
        return new Fact(
                fact.topic(),
                date,
                Amount.of(2 * fact.value()),
                Status.PUBLISHED,
                fact.published(),
                "changed");
    }

    @ParameterizedTest
    @MethodSource("everyOrigin")
    void no_fact_that_was_published_later_reaches_a_scenario(Origin origin) {
        List<Fact> other = withAnotherFuture(origin);
        assertThat(other).isNotEqualTo(FACTS);
        assertThat(homes(origin, other)).isEqualTo(homes(origin, FACTS));
        for (Origin month : new Origins(FACTS).ofCustody(2014, 2022)) {
            assertThat(custody(month, withAnotherFuture(month))).isEqualTo(custody(month, FACTS));
        }
    }

    /** A break that was known only later must not come from the scenario of today. */
    @ParameterizedTest
    @MethodSource("everyOrigin")
    void what_the_baseline_dates_begins_at_the_origin(Origin origin) {
        List<Setting> settings = homes(origin, FACTS);
        assertThat(text(settings, "placement.withdrawal_before")).isEqualTo("[]");
        for (String walk :
                List.of(
                        "placement.withdrawal_walk",
                        "estate.effective_walk",
                        "demand.welfare_england.walk",
                        "demand.remand.walk")) {
            assertThat(text(settings, walk + ".from")).isEqualTo(origin.date().toString());
        }
        assertThat(text(settings, "demand.justice_together.from"))
                .isEqualTo(origin.date().toString());
    }

    private static String text(List<Setting> settings, String keys) {
        return settings.stream()
                .filter(setting -> setting.keys().equals(keys))
                .map(setting -> ((Setting.Text) setting).text())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("everyOrigin")
    void the_children_of_the_start_are_those_of_the_count(Origin origin) {
        List<Setting> settings = homes(origin, FACTS);
        double sum = 0;
        for (String basis : List.of("welfare", "remand", "dto", "other_sentence", "others")) {
            sum += amount(settings, "start.children." + basis).value();
        }
        Fact count =
                FACTS.stream()
                        .filter(fact -> fact.topic() == Topic.CHILDREN)
                        .filter(fact -> fact.date().equals(origin.date()))
                        .findFirst()
                        .orElseThrow();
        assertThat(sum).isEqualTo(count.value());
    }

    /** 105 of 210 children; 253 approved places of which 117 will be contracted. */
    @Test
    void the_scenario_of_2016_knows_the_contract_cut_that_was_announced() {
        List<Setting> settings = homes(origin(2016), FACTS);
        assertThat(amount(settings, "start.children.welfare").value()).isEqualTo(105);
        assertThat(amount(settings, "estate.contracted_justice").value()).isEqualTo(117);
        assertThat(amount(settings, "estate.approved_welfare").value()).isEqualTo(136);
    }

    /** Custody fell from 2,084 in 2010 to 1,037 in 2015: by a seventh a year. */
    @Test
    void the_trend_of_justice_flows_is_that_of_custody_and_fades() {
        List<Setting> settings = homes(origin(2015), FACTS);
        Amount trend = amount(settings, "demand.justice_together.change_per_year");
        assertThat(trend.value()).isBetween(-0.18, -0.10);
        assertThat((trend.low() + trend.high()) / 2).isCloseTo(trend.value(), within(1e-12));
        assertThat(amount(settings, "demand.justice_together.keeps").value()).isEqualTo(0.5);
        assertThat(amount(settings, "start.courts_change_per_year").value())
                .isCloseTo(Math.sqrt(1 + trend.value()) - 1, within(1e-12));
    }

    private static Origin origin(int year) {
        return new Origins(FACTS).ofHomes(year, year).get(0);
    }
}
