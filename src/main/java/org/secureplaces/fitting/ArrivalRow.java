package org.secureplaces.fitting;

/** A form of the rate of arrivals that was tried. */
public record ArrivalRow(
        String stream,
        String form,
        int parameters,
        double logLikelihood,
        double aic,
        boolean isChosen) {}
