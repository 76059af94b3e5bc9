package org.secureplaces.files.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.backtest.Fact;
import org.secureplaces.backtest.Knowledge;
import org.secureplaces.backtest.Origin;
import org.secureplaces.backtest.Origins;
import org.secureplaces.backtest.Topic;

/**
 * Two ways to forecast welfare children without a model: the last count goes on, or the last share
 * of available welfare places in use goes on, on the places that were known to come.
 */
class LastShareTest {

    private static final List<Fact> FACTS = Facts.shipped().facts();

    /** Mean errors as another program found them, in children. */
    @ParameterizedTest
    @CsvSource({"12, 9.6, 13.7", "24, 10.0, 10.3", "36, 12.7, 14.7"})
    void they_miss_as_in_a_second_program(int months, double lastCount, double lastShare) {
        List<Double> counts = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (Origin origin : new Origins(FACTS).ofHomes(2014, 2022)) {
            Knowledge known = Knowledge.at(origin, FACTS);
            Fact last = known.latest(Topic.WELFARE_CHILDREN).orElseThrow();
            for (Origins.Target target :
                    new Origins(FACTS).targets(Topic.WELFARE_CHILDREN, origin)) {
                if (target.horizonMonths() == months) {
                    Fact came = target.fact();
                    double more = places(known, came.date()) / places(known, last.date());
                    counts.add(Math.abs(last.value() - came.value()));
                    shares.add(Math.abs(last.value() * more - came.value()));
                }
            }
        }
        assertThat(mean(counts)).isCloseTo(lastCount, within(0.05));
        assertThat(mean(shares)).isCloseTo(lastShare, within(0.05));
    }

    @Test
    void the_page_says_so() throws Exception {
        assertThat(Files.readString(Path.of("src/site/markdown/validation.md")))
                .contains("the last count by 9.6, 10.0 and 12.7", "13.7, 10.3 and 14.7");
    }

    /** Available welfare places of a day, as known then. */
    private static double places(Knowledge known, LocalDate day) {
        double approved = latest(known, Topic.APPROVED, day);
        double contracted = latest(known, Topic.CONTRACTED, day);
        return (approved - contracted) * latest(known, Topic.AVAILABLE_SHARE, day);
    }

    private static double latest(Knowledge known, Topic topic, LocalDate day) {
        return known.all(topic).stream()
                .filter(fact -> !fact.date().isAfter(day))
                .reduce((before, after) -> after)
                .orElseThrow()
                .value();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(value -> value).average().orElseThrow();
    }
}
