package org.secureplaces.fitting.row;

import java.util.ArrayList;
import java.util.List;
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
}
