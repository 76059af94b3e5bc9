package org.secureplaces.fitting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secureplaces.fitting.survival.Parameter;

/**
 * How the errors of two estimates go together, each on the scale of its parameter.
 *
 * @param parameter name of one, not later in the table than the other
 */
public record CovarianceRow(String parameter, String other, double covariance) {

    /** The half of a matrix below its diagonal, and the diagonal. */
    static List<CovarianceRow> of(String group, List<Parameter> parameters, double[][] matrix) {
        List<CovarianceRow> rows = new ArrayList<>();
        for (int i = 0; i < matrix.length; i++) {
            for (int j = i; j < matrix.length; j++) {
                rows.add(
                        new CovarianceRow(
                                group + "." + parameters.get(i).name(),
                                group + "." + parameters.get(j).name(),
                                matrix[i][j]));
            }
        }
        return rows;
    }

    /** The same as they may be published: from coarse errors and correlations. */
    static List<CovarianceRow> coarse(List<CovarianceRow> rows) {
        Map<String, Double> errors = new LinkedHashMap<>();
        for (CovarianceRow row : rows) {
            if (row.parameter().equals(row.other())) {
                errors.put(row.parameter(), Math.sqrt(row.covariance()));
            }
        }
        return rows.stream()
                .map(
                        row ->
                                row.coarse(
                                        errors.getOrDefault(row.parameter(), 0.0),
                                        errors.getOrDefault(row.other(), 0.0)))
                .toList();
    }

    private CovarianceRow coarse(double error, double otherError) {
        double product = error * otherError;
        double correlation = product > 0 ? Coarse.correlation(covariance / product) : 0;
        return new CovarianceRow(
                parameter, other, correlation * Coarse.error(error) * Coarse.error(otherError));
    }
}
