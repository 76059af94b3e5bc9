package org.secureplaces.backtest;

import org.secureplaces.child.Basis;

/** How many children are there on a legal basis for each start a year on another, or the same. */
interface Stock {

    double perStart(Basis start, Basis there);

    /** Before stays are known in full: the middle of their priors, nobody's starts changing. */
    static Stock first(Priors priors) {
        return (start, there) ->
                start == there ? priors.middle(there.label() + "_stay_days") / 365 : 0;
    }
}
