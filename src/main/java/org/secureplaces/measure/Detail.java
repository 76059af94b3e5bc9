package org.secureplaces.measure;

/** How finely results are divided. */
public enum Detail {
    /** All and the two routes: for benchmarks and searches. */
    HEADLINE,
    /** Also single regions, sexes and routes by them: for many scenarios at once. */
    WHO_BEARS_IT,
    /** Every group of the contract, month by month too. */
    FULL
}
