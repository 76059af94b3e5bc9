package org.secureplaces.report.chart.drawing;

/** Colours that stay apart for colour-blind readers and in grey print (after Okabe and Ito). */
public final class Palette {
    public static final String NEED = "#7b3f98";
    public static final String APPROVED = "#8a939c";
    public static final String AVAILABLE = "#5b6670";
    public static final String EFFECTIVE = "#1b1f23";
    public static final String CHANCE = "#9fc5dd";
    public static final String IGNORANCE = "#00446b";
    public static final String UNCLEAR = "#8a939c";

    private static final String[] SCENARIOS = {
        "#0067a5", "#c8500a", "#00795a", "#a8467f", "#8a6d00"
    };

    private Palette() {}

    public static String scenario(int index) {
        return SCENARIOS[index % SCENARIOS.length];
    }

    /** The colour {@code #rrggbb} with an opacity. */
    public static String faded(String colour, double opacity) {
        return "rgba("
                + Integer.parseInt(colour.substring(1, 3), 16)
                + ","
                + Integer.parseInt(colour.substring(3, 5), 16)
                + ","
                + Integer.parseInt(colour.substring(5, 7), 16)
                + ","
                + opacity
                + ")";
    }
}
