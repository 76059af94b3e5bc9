package org.secureplaces.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.forecast.LogisticRegression.Cell;

/** Logistic regression against a closed form and a published example. */
class LogisticRegressionTest {

    /** Finney 1947: volume and rate of air breathed in, and whether the blood vessels narrowed. */
    private static final double[][] FINNEY = {
        {3.70, 0.825, 1}, {3.50, 1.09, 1}, {1.25, 2.50, 1}, {0.75, 1.50, 1}, {0.80, 3.20, 1},
        {0.70, 3.50, 1}, {0.60, 0.75, 0}, {1.10, 1.70, 0}, {0.90, 0.75, 0}, {0.90, 0.45, 0},
        {0.80, 0.57, 0}, {0.55, 2.75, 0}, {0.60, 3.00, 0}, {1.40, 2.33, 1}, {0.75, 3.75, 1},
        {2.30, 1.64, 1}, {3.20, 1.60, 1}, {0.85, 1.415, 1}, {1.70, 1.06, 0}, {1.80, 1.80, 1},
        {0.40, 2.00, 0}, {0.95, 1.36, 0}, {1.35, 1.35, 0}, {1.50, 1.36, 0}, {1.60, 1.78, 1},
        {0.60, 1.50, 0}, {1.80, 1.50, 1}, {0.95, 1.90, 0}, {1.90, 0.95, 1}, {1.60, 0.40, 0},
        {2.70, 0.75, 1}, {2.35, 0.03, 0}, {1.10, 1.83, 0}, {1.10, 2.20, 1}, {1.20, 2.00, 1},
        {0.80, 3.33, 1}, {0.95, 1.90, 0}, {0.75, 1.90, 0}, {1.30, 1.625, 1}
    };

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
        for (double[] row : FINNEY) {
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
