package org.secureplaces.question;

/** What settings must be; a message names the setting as the user knows it. */
final class Check {

    private Check() {}

    static void that(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    static void between(String setting, int value, int low, int high) {
        that(
                value >= low && value <= high,
                setting + " must be between " + low + " and " + high + ", was " + value);
    }

    static void isShare(String setting, String kind, double value) {
        that(
                value > 0 && value < 1,
                setting + " must be a " + kind + " above 0 and below 1, was " + value);
    }
}
