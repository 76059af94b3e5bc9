package org.secureplaces.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Region;
import org.secureplaces.engine.law.Gamma;
import org.secureplaces.engine.law.Lognormal;
import org.secureplaces.fitting.arrival.ArrivalFit;
import org.secureplaces.fitting.arrival.MonthlyCounts;
import org.secureplaces.fitting.disclosure.Coarse;
import org.secureplaces.fitting.disclosure.Published;
import org.secureplaces.fitting.record.Episode;
import org.secureplaces.fitting.record.Records;
import org.secureplaces.fitting.record.SyntheticRecords;
import org.secureplaces.fitting.record.Truth;
import org.secureplaces.fitting.record.Window;
import org.secureplaces.fitting.search.AcceptanceFit;
import org.secureplaces.fitting.search.WithdrawalFit;
import org.secureplaces.fitting.stay.StayTimes;
import org.secureplaces.fitting.survival.Candidate;
import org.secureplaces.fitting.survival.Estimate;
import org.secureplaces.fitting.survival.LawFit;
import org.secureplaces.fitting.survival.Observed;

/**
 * Records are drawn from a stated truth again and again: the 95% intervals fitted to them must hold
 * the truth about 95 times in 100. Residents from before the window, stays cut short by its end, a
 * birthday, a transfer or a closure, and dates in whole days are all in the records. The estimates
 * are those that are published: rounded, in steps, with errors of a few sizes.
 */
class RecoveryTest {

    private static final Window WINDOW =
            new Window(LocalDate.of(2020, 4, 1), LocalDate.of(2023, 3, 31));
    private static final List<String> HOMES = List.of("North", "South");
    private static final Truth TRUTH = Truth.shipped();

    /** How often the interval of each parameter held its truth. */
    private final Map<String, List<Boolean>> held = new LinkedHashMap<>();

    @Tag("long")
    @Test
    void of_200_sets_of_records_90_to_99_in_100_intervals_hold_the_truth() {
        fit(200);
        held.forEach(
                (parameter, hits) ->
                        assertThat(share(hits))
                                .as(parameter + " " + hits.size())
                                .isBetween(0.90, 0.99));
    }

    /** With 6 sets, one parameter may miss twice (probability 0.03) and all together 12%. */
    @Test
    void of_6_sets_of_records_hardly_any_interval_misses_the_truth() {
        fit(6);
        List<Boolean> all = new ArrayList<>();
        held.forEach(
                (parameter, hits) -> {
                    assertThat(share(hits)).as(parameter).isGreaterThanOrEqualTo(4.0 / 6);
                    all.addAll(hits);
                });
        assertThat(share(all)).isBetween(0.88, 1.0);
    }

    private void fit(int sets) {
        for (int seed = 1; seed <= sets; seed++) {
            Records records = new SyntheticRecords(TRUTH, WINDOW, HOMES, seed).make();
            arrivals(records);
            stays(records);
            Truth.Searching truth = TRUTH.searching();
            WithdrawalFit withdrawal = WithdrawalFit.of(records);
            int withdrawn = (int) Coarse.rounded(withdrawal.withdrawn());
            note(withdrawal.published(withdrawn), "withdrawal", truth.withdrawnPerDay());
            List<Estimate> acceptance =
                    AcceptanceFit.ofConsiderations(records).orElseThrow().estimates();
            for (int i = 0; i < acceptance.size(); i++) {
                note(acceptance.get(i), "acceptance", truth.acceptance().get(i));
            }
        }
    }

    private void arrivals(Records records) {
        for (Truth.Stream stream : List.of(TRUTH.streams().get(0), TRUTH.streams().get(2))) {
            List<Episode> referred =
                    Published.referred(records).stream()
                            .filter(one -> one.child().basis() == stream.basis())
                            .filter(one -> stream.basis() != Basis.WELFARE || isEnglish(one))
                            .toList();
            ArrivalFit fit =
                    ArrivalFit.of(
                                    MonthlyCounts.of(records, referred),
                                    new ArrivalFit.Form(true, true))
                            .published(Coarse.rounded(referred.size()));
            String group = stream.basis().label();
            List<Estimate> estimates = fit.estimates();
            note(estimates.get(0), group, stream.perYear());
            note(estimates.get(1), group, stream.growthPerYear());
            double phase = 2 * Math.PI * (stream.season().peakDay() - 0.5) / 365.25;
            double amplitude = stream.season().amplitude();
            note(estimates.get(2), group, amplitude * Math.cos(phase));
            note(estimates.get(3), group, amplitude * Math.sin(phase));
            note(estimates.get(4), group, stream.monthlyCv());
        }
    }

    private static boolean isEnglish(Episode episode) {
        return episode.child().region() != Region.WALES;
    }

    private void stays(Records records) {
        Lognormal welfare = (Lognormal) TRUTH.streams().get(0).stay();
        LawFit lognormal = fit(records, Basis.WELFARE, Candidate.LOGNORMAL);
        note(lognormal.estimates().get(0), "welfare stay", welfare.meanLog());
        note(lognormal.estimates().get(1), "welfare stay", welfare.sdLog());
        note(mean(records), "welfare stay", welfare.mean());
        Gamma remand = (Gamma) TRUTH.streams().get(2).stay();
        LawFit gamma = fit(records, Basis.REMAND, Candidate.GAMMA);
        note(gamma.estimates().get(0), "remand stay", remand.shape());
        note(gamma.estimates().get(1), "remand stay", remand.mean());
        LawFit others = fit(records, Basis.OTHERS, Candidate.EXPONENTIAL);
        note(others.estimates().get(0), "others stay", 40);
    }

    private static LawFit fit(Records records, Basis basis, Candidate candidate) {
        List<Observed> stays = StayTimes.of(records, basis).untilDischarge();
        return Coarse.of(LawFit.of(candidate, stays, true), ends(stays));
    }

    private static Estimate mean(Records records) {
        List<Observed> stays = StayTimes.of(records, Basis.WELFARE).untilDischarge();
        Estimate mean =
                LawFit.of(Candidate.LOGNORMAL, stays, true)
                        .derived("mean", "days", law -> law.mean())
                        .orElseThrow();
        return Coarse.of(mean, ends(stays), Coarse.rounded(ends(stays)));
    }

    private static double ends(List<Observed> stays) {
        return stays.stream().filter(Observed::hasEnded).mapToDouble(Observed::count).sum();
    }

    private void note(Estimate estimate, String group, double truth) {
        boolean holds = estimate.interval().low() <= truth && truth <= estimate.interval().high();
        held.computeIfAbsent(group + " " + estimate.parameter().name(), any -> new ArrayList<>())
                .add(holds);
    }

    private static double share(List<Boolean> hits) {
        return hits.stream().filter(hit -> hit).count() / (double) hits.size();
    }
}
