package org.secureplaces.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.statistics.LogisticRegression.Cell;
import org.secureplaces.support.PublishedTable;

/** Logistic regression against a closed form and a published example. */
class LogisticRegressionTest {

    /**
     * A table of two by two has closed forms: the log odds ratio is ln(ad / bc) and its standard
     * error the root of 1/a + 1/b + 1/c + 1/d.
     */
    @Test
    void two_groups_give_the_odds_ratio_of_their_table() {
        LogisticRegression fit =
                LogisticRegression.of(
                        List.of(new Cell(List.of(1.0), 40, 30), new Cell(List.of(0.0), 60, 20)));
        assertThat(fit.coefficients().get(0)).isCloseTo(Math.log(20.0 / 40), within(1e-9));
        assertThat(fit.coefficients().get(1))
                .isCloseTo(Math.log(30.0 * 40 / (10 * 20)), within(1e-9));
        assertThat(fit.standardErrors().get(1))
                .isCloseTo(Math.sqrt(1.0 / 30 + 1.0 / 10 + 1.0 / 20 + 1.0 / 40), within(1e-9));
        double logLikelihood =
                30 * Math.log(0.75)
                        + 10 * Math.log(0.25)
                        + 20 * Math.log(1.0 / 3)
                        + 40 * Math.log(2.0 / 3);
        assertThat(fit.logLikelihood()).isCloseTo(logLikelihood, within(1e-9));
        assertThat(fit.chance(List.of(1.0))).isCloseTo(0.75, within(1e-9));
    }

    /**
     * SAS/STAT User's Guide, LOGISTIC, "Logistic Regression Diagnostics": intercept -2.8754
     * (1.3208), log rate 4.5617 (1.8380), log volume 5.1793 (1.8648), -2 log-likelihood 29.227.
     */
    @Test
    void Finneys_blood_vessels_give_the_published_estimates() {
        List<Cell> cells = new ArrayList<>();
        for (double[] row : PublishedTable.of("blood_vessels.csv").rows()) {
            cells.add(new Cell(List.of(Math.log(row[1]), Math.log(row[0])), 1, row[2]));
        }
        LogisticRegression fit = LogisticRegression.of(cells);
        assertThat(fit.coefficients().get(0)).isCloseTo(-2.8754, within(6e-5));
        assertThat(fit.coefficients().get(1)).isCloseTo(4.5617, within(6e-5));
        assertThat(fit.coefficients().get(2)).isCloseTo(5.1793, within(6e-5));
        assertThat(fit.standardErrors().get(0)).isCloseTo(1.3208, within(6e-5));
        assertThat(fit.standardErrors().get(1)).isCloseTo(1.8380, within(6e-5));
        assertThat(fit.standardErrors().get(2)).isCloseTo(1.8648, within(6e-5));
        assertThat(-2 * fit.logLikelihood()).isCloseTo(29.227, within(6e-4));
    }

    @Test
    void a_covariate_that_tells_the_outcome_is_refused() {
        List<Cell> cells = List.of(new Cell(List.of(1.0), 5, 5), new Cell(List.of(0.0), 5, 0));
        assertThatThrownBy(() -> LogisticRegression.of(cells))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("predict the outcome without error");
    }

    @Test
    void there_cannot_be_more_successes_than_cases() {
        assertThatThrownBy(() -> new Cell(List.of(1.0), 5, 6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5.0 cases, were 6.0");
    }
}
