package org.secureplaces.child;

/**
 * What is asked of a child's random key: each question has an answer of its own that no other event
 * changes.
 */
public enum Question {
    REGION,
    SEX,
    AGE,
    NEED,
    WHERE_EAST,
    WHERE_NORTH,
    STAY,
    ORDER_END,
    PATIENCE,
    SENTENCED,
    SENTENCE_KIND,
    SENTENCE_STAY,
    DELAYED,
    DELAY,
    AGAIN,
    AGAIN_AFTER,
    HOME_ANSWER,
    TURN,
    COUNCIL_ANSWER,
    DESTINATION,
    REFUSAL,
    OTHERS_PLACE,
    ELAPSED,
    RESIDUAL,
    ACCEPT_PROFILE,
    TRANSFER_ANSWER,
    STILL_THERE,
    PREVENTED,
    SENT_ELSEWHERE,
    SCOTLAND_IS_FULL,
    PATIENCE_AFTER_SCOTLAND,
    DESTINATION_AFTER_SCOTLAND,
    NEEDS_STEP_DOWN,
    STEP_DOWN_STAY,
    BLOCKS,
    BLOCKED_PLACES,
    SUITS_RELEVANT,
    RELEVANT_STAY;

    /** The number by which the key is asked. */
    public int number() {
        return ordinal();
    }
}
