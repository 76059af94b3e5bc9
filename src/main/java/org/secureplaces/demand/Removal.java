package org.secureplaces.demand;

import java.util.function.UnaryOperator;
import org.secureplaces.child.Question;
import org.secureplaces.engine.Phase;
import org.secureplaces.evidence.Figure;

/**
 * A share of a stream's children who are not referred after all, each by an answer of their own, so
 * that all others are exactly the same children.
 *
 * @param share of the children it is about, when it is at work in full
 */
public record Removal(Reason reason, Figure share, Phase phase, TargetGroup whom) {

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
        if (!(share.value() >= 0 && share.value() <= 1)) {
            throw new IllegalArgumentException(
                    "a share of referrals must be 0 to 1, was " + share.value());
        }
    }

    Removal map(UnaryOperator<Figure> change) {
        return new Removal(reason, change.apply(share), phase, whom);
    }
}
