package org.secureplaces.fitting.row;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.fitting.survival.Estimate;
import org.secureplaces.fitting.survival.Parameter;

/** The numbers found so far, and what could not be found. */
public final class Part {

    private final List<ParameterRow> parameters = new ArrayList<>();
    private final List<CovarianceRow> covariances = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    public void add(String group, Estimate estimate, String method) {
        parameters.add(new ParameterRow(estimate, method).within(group));
    }

    public void add(String group, List<Estimate> estimates, String method) {
        estimates.forEach(estimate -> add(group, estimate, method));
    }

    public void add(String group, List<Parameter> named, double[][] covariance) {
        covariances.addAll(CovarianceRow.of(group, named, covariance));
    }

    public void note(String subject, String text) {
        notes.add(new Note(subject, text));
    }

    public List<ParameterRow> parameters() {
        return List.copyOf(parameters);
    }

    public List<CovarianceRow> covariances() {
        return List.copyOf(covariances);
    }

    public List<Note> notes() {
        return List.copyOf(notes);
    }
}
