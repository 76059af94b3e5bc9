package org.secureplaces.engine.law;

/** The families of probability laws that a duration may follow. */
public enum LawFamily {
    /** Constant rate of ending; coefficient of variation 1. */
    EXPONENTIAL,
    /** Gamma. */
    GAMMA,
    /** Lognormal. */
    LOGNORMAL,
    /** Weibull. */
    WEIBULL
}
