package org.secureplaces.app.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.child.Basis;
import org.secureplaces.demand.Arrivals;
import org.secureplaces.demand.Repeats;
import org.secureplaces.demand.SharedDrift;
import org.secureplaces.engine.law.Exponential;
import org.secureplaces.evidence.Figure;
import org.secureplaces.files.records.FittedScenario;
import org.secureplaces.fitting.Fitted;
import org.secureplaces.fitting.arrival.ArrivalFit;
import org.secureplaces.fitting.arrival.RepeatFit;
import org.secureplaces.fitting.record.SyntheticRecords;
import org.secureplaces.fitting.record.Truth;
import org.secureplaces.fitting.record.Window;

/** What a fitted scenario says of the time after the records. */
class FittedScenarioTest {

    private static final Window WINDOW =
            new Window(LocalDate.of(2020, 4, 1), LocalDate.of(2023, 3, 10));

    @TempDir private Path folder = Path.of("");

    private static Truth.Stream stream(Basis basis, double growth) {
        return new Truth.Stream(
                basis, false, 400, growth, new Truth.Wave(0, 1), 0, new Exponential(40));
    }

    /** Remand falls by 0.3 a year, other justice children are as many in every year. */
    private static Fitted fitted() {
        Truth truth =
                new Truth(
                        List.of(stream(Basis.REMAND, -0.3), stream(Basis.OTHERS, 0)),
                        Truth.shipped().searching(),
                        Truth.shipped().exits());
        return Fitted.of(new SyntheticRecords(truth, WINDOW, List.of("A"), 1).make(), true);
    }

    private Arrivals read(String text, Arrivals.Stream stream) throws IOException {
        Path file = Files.writeString(folder.resolve("fitted.yaml"), text);
        return Inputs.read(List.of(file)).get(0).scenario().demand().of(stream).orElseThrow();
    }

    /** The trend is that of the number of children, population and custody with it. */
    @Test
    void a_fitted_trend_stands_for_the_series_of_the_baseline() throws IOException {
        Fitted fitted = fitted();
        String text = FittedScenario.text("test", fitted);
        for (Arrivals.Stream stream : List.of(Arrivals.Stream.REMAND, Arrivals.Stream.OTHERS)) {
            assertThat(read(text, stream).pattern().indexes()).as(stream.name()).isEmpty();
        }
        assertThat(text).contains("not carried on for ever");
    }

    /** As in the backtests. */
    @Test
    void a_fitted_trend_is_carried_on_and_fades() throws IOException {
        Fitted fitted = fitted();
        ArrivalFit fit = fit(fitted.arrivals(), "remand");
        assertThat(fit.form().trend()).isTrue();
        Arrivals remand = read(FittedScenario.text("test", fitted), Arrivals.Stream.REMAND);
        Figure change = remand.pattern().drift().yearlyChange();
        assertThat(change.value()).isCloseTo(Math.expm1(fit.maximum().at()[1]), within(0.02));
        assertThat(change.range().low()).isLessThan(change.value());
        assertThat(change.range().high()).isGreaterThan(change.value());
        assertThat(remand.pattern().drift().keeps().value()).isEqualTo(0.7);
        SharedDrift shared = remand.pattern().shared().orElseThrow();
        assertThat(shared.drift().yearlyChange().value()).isZero();
    }

    @Test
    void where_no_trend_was_chosen_there_is_none() throws IOException {
        Fitted fitted = fitted();
        assertThat(fit(fitted.arrivals(), "others").form().trend()).isFalse();
        Arrivals others = read(FittedScenario.text("test", fitted), Arrivals.Stream.OTHERS);
        assertThat(others.pattern().drift().yearlyChange().value()).isZero();
        assertThat(others.pattern().drift().yearlyChange().isUncertain()).isFalse();
    }

    /** 35 whole months end on 28 February; the level fitted is that of their middle. */
    @Test
    void the_rate_is_that_of_the_day_after_the_last_whole_month() throws IOException {
        Fitted fitted = fitted();
        double[] at = fit(fitted.arrivals(), "remand").maximum().at();
        double days = LocalDate.of(2023, 3, 1).toEpochDay() - WINDOW.from().toEpochDay();
        Arrivals remand = read(FittedScenario.text("test", fitted), Arrivals.Stream.REMAND);
        assertThat(remand.pattern().reference()).isEqualTo(LocalDate.of(2023, 3, 1));
        assertThat(remand.perYear().value())
                .isCloseTo(
                        Math.exp(at[0] + at[1] * days / 2 / 365.25), Percentage.withPercentage(1));
        assertThat(remand.perYear().range().high() / remand.perYear().range().low())
                .isGreaterThan(Math.exp(4 / Math.sqrt(1200)));
    }

    private static ArrivalFit fit(Map<String, ArrivalFit> fits, String stream) {
        ArrivalFit fit = fits.get(stream);
        assertThat(fit).isNotNull();
        return java.util.Objects.requireNonNull(fit);
    }

    /** Of both welfare streams: the records say nothing of Wales by itself. */
    @Test
    void how_often_children_come_again_is_in_the_scenario_where_it_was_fitted() throws IOException {
        Fitted fitted =
                Fitted.of(
                        new SyntheticRecords(Truth.joined(1, 1), WINDOW, List.of("A"), 1).make(),
                        false);
        RepeatFit fit = fitted.repeats().orElseThrow();
        String text = FittedScenario.text("test", fitted);
        for (Arrivals.Stream stream :
                List.of(Arrivals.Stream.WELFARE_ENGLAND, Arrivals.Stream.WELFARE_WALES)) {
            Repeats repeats = read(text, stream).repeats();
            assertThat(repeats.referralsPerChild().value())
                    .isEqualTo(fit.referralsPerChild().value());
            assertThat(repeats.meanDaysToNext().value()).isEqualTo(fit.meanDaysToNext().value());
            assertThat(repeats.referralsPerChild().isUncertain()).isTrue();
            assertThat(repeats.meanDaysToEnd()).isPresent();
        }
        assertThat(read(text, Arrivals.Stream.REMAND).repeats()).isEqualTo(Repeats.OFF);
    }
}
