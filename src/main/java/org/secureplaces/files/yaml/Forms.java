package org.secureplaces.files.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.secureplaces.files.yaml.Step.Moved;
import org.secureplaces.files.yaml.Step.Successor;

/** The forms that scenario files have had, by the number that their key {@code schema} states. */
final class Forms {

    /** The form of today; a file that states none is of form 0. */
    static final int CURRENT = 1;

    /** What the streams of children sent by courts have in common. */
    private static final String TOGETHER = "demand.justice_together";

    private static final List<String> SENT_BY_COURTS = List.of("remand", "dto", "other_sentence");

    private Forms() {}

    /** From any form to the form of today. */
    static Migration migration() {
        List<Step> steps = new ArrayList<>();
        for (String stream : SENT_BY_COURTS) {
            steps.add(own(stream, "change_per_year", (whole, common) -> whole - common));
            steps.add(own(stream, "walk.yearly_sd", Forms::beside));
        }
        return new Migration(CURRENT, steps);
    }

    /** What a stream has of its own; what it stated in form 0 was the whole. */
    private static Step own(String stream, String figure, DoubleBinaryOperator part) {
        String key = "demand." + stream + "." + figure;
        String common = TOGETHER + "." + figure;
        OwnPart value = new OwnPart(common, TOGETHER + ".power", part);
        return new Moved(
                1,
                key,
                List.of(new Successor(key, value)),
                TOGETHER,
                "was the whole; it is read as what is left of it beside "
                        + common
                        + ", which still moves this stream with the others: write schema: 1 where"
                        + " the stream's own part is meant");
    }

    /** The standard deviation of what is added to something independent: variances add up. */
    private static double beside(double whole, double common) {
        return StrictMath.sqrt(Math.max(0, whole * whole - common * common));
    }
}
