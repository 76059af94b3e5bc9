package org.secureplaces.demand;

import org.secureplaces.child.Question;
import org.secureplaces.engine.Phase;

/**
 * A share of a stream's children who are not referred after all, each by an answer of their own, so
 * that all others are exactly the same children.
 *
 * @param share of the children it is about, when it is at work in full
 */
public record Removal(Reason reason, double share, Phase phase, Whom whom) {

    /** Why children are not referred. */
    public enum Reason {
        /** Their need was met before a secure home was asked for. */
        PREVENTED(Question.PREVENTED),
        /** A court's placement is made in another sector, and no home is asked. */
        SENT_ELSEWHERE(Question.SENT_ELSEWHERE);

        private final Question question;

        Reason(Question question) {
            this.question = question;
        }

        Question question() {
            return question;
        }
    }

    public Removal {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share of referrals must be 0 to 1, was " + share);
        }
    }
}
