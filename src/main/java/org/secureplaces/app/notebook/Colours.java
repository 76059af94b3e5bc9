package org.secureplaces.app.notebook;

/** Colours that stay apart for colour-blind readers and in grey print (after Okabe and Ito). */
final class Colours {

    static final String GREY = "#8a939c";
    private static final String[] LINES = {"#0067a5", "#c8500a", "#00795a", "#a8467f", "#8a6d00"};

    private Colours() {}

    static String line(int number) {
        return LINES[number % LINES.length];
    }
}
