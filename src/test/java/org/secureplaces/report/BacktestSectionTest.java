package org.secureplaces.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.scoring.Coverage;
import org.secureplaces.scoring.InSample;
import org.secureplaces.scoring.Rival;
import org.secureplaces.scoring.RivalToBeat;
import org.secureplaces.scoring.Skill;
import org.secureplaces.scoring.Targets;
import org.secureplaces.scoring.Verdict;
import org.secureplaces.statistics.Band;

/** What the page says of a backtest. */
class BacktestSectionTest {

    private static final Skill BETTER = new Skill(0.3, new Band(0.1, 0.5));
    private static final Skill WORSE = new Skill(-0.3, new Band(-0.5, -0.1));
    private static final Skill OPEN = new Skill(0.1, new Band(-0.2, 0.3));
    private static final Skill FEW = new Skill(0.2, Band.NONE);
    private static final RivalToBeat DAMPED =
            new RivalToBeat(
                    "under_18_custody",
                    113,
                    List.of(
                            new RivalToBeat.Entry(Rival.Kind.DAMPED, 75.1),
                            new RivalToBeat.Entry(Rival.Kind.LAST, 117.7)));

    private static Verdict verdict(String measure, InSample inSample, Skill last, Skill damped) {
        Coverage coverage = new Coverage(3, 4);
        return new Verdict(
                new Verdict.Scope(measure, 12, Targets.ALL, inSample),
                new Verdict.Means(10, 8, 1, 0.5, 12, 15),
                new Verdict.Coverages(coverage, coverage, coverage),
                new Verdict.Skills(last, OPEN, FEW, damped));
    }

    private static String text(Verdict verdict, RivalToBeat... rivals) {
        return new BacktestSection(List.of(verdict), List.of(rivals), "backtest").text();
    }

    @Test
    void the_skill_against_the_named_rival_comes_first() {
        String text = text(verdict("under_18_custody", InSample.NO, BETTER, OPEN), DAMPED);
        assertThat(text)
                .contains(
                        "All children in custody: the rival to beat is the damped trend. It was named by the 113 figures before 2019 from counts of 2012 on; none of a later day had a say. Mean CRPS over them: the damped trend 75.1, the last value 117.7.")
                .contains(
                        "| All children in custody | all targets | the damped trend | 12 | 4 | 10.0 | 0.10 (-0.20 to 0.30) |");
        assertThat(text.indexOf("rival to beat")).isLessThan(text.indexOf("### Scores"));
    }

    @Test
    void only_what_can_be_told_from_chance_is_called_better_or_worse() {
        String text = text(verdict("under_18_custody", InSample.NO, BETTER, WORSE), DAMPED);
        assertThat(text)
                .contains(
                        "Worse than a naive forecast:\n\n- All children in custody, 12 months ahead: the damped trend (-0.30 (-0.50 to -0.10)).\n")
                .contains(
                        "Better than a naive forecast:\n\n- All children in custody, 12 months ahead: the last value (0.30 (0.10 to 0.50)).\n")
                .contains(
                        "Cannot be told:\n\n- All children in custody, 12 months ahead: the linear trend (0.10 (-0.20 to 0.30)), infinite servers (0.20 (too few)).\n");
    }

    @Test
    void what_is_in_sample_is_marked_and_counts_for_nothing() {
        Verdict welfare =
                verdict("children_accommodated;route=welfare", InSample.YES, BETTER, WORSE);
        String text = text(welfare);
        assertThat(text)
                .contains("No rival to beat is named")
                .contains("| Welfare children in homes (in sample) | 12 | 4 | 12.0 | 15.0 |")
                .contains("Worse than a naive forecast: nowhere.")
                .contains("Better than a naive forecast: nowhere.")
                .contains("Cannot be told: nowhere.");
    }
}
