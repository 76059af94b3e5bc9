package org.secureplaces.files.yaml;

import org.secureplaces.files.yaml.Node.Scalar;

/** Words from a file as they are repeated in a complaint: in quotes, on one line, not too long. */
final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    static String scalar(Scalar scalar) {
        if (scalar.isNothing()) {
            return "left empty";
        }
        return scalar.plain() ? text(scalar.text()) : "the quoted text " + text(scalar.text());
    }

    static String text(String text) {
        String oneLine = text.replaceAll("\\p{Cntrl}+", " ");
        boolean fits = oneLine.length() <= LONGEST;
        return "'" + (fits ? oneLine : oneLine.substring(0, LONGEST) + "...") + "'";
    }
}
