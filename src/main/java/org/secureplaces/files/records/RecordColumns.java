package org.secureplaces.files.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Need;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.child.Sex;
import org.secureplaces.fitting.record.Ending;
import org.secureplaces.fitting.record.Outcome;

/** The columns of a file of records and the words in them. */
public final class RecordColumns {

    /** The columns that must be there, in the order in which this program writes them. */
    public static final List<String> ALL =
            List.of(
                    "referral",
                    "referred",
                    "withdrawn",
                    "admitted",
                    "discharged",
                    "route",
                    "basis",
                    "region",
                    "sex",
                    "age",
                    "needs",
                    "considered",
                    "accepted",
                    "outcome",
                    "ending",
                    "home");

    /** An identifier by which the referrals of one child are joined. */
    static final String CHILD = "child";

    /** The columns that may be left out. */
    public static final List<String> OPTIONAL = List.of(CHILD);

    /** All of these. */
    static final List<String> KNOWN = Stream.concat(ALL.stream(), OPTIONAL.stream()).toList();

    static final Map<String, Route> ROUTES = words(Route.values(), Route::label);
    static final Map<String, Basis> BASES = words(Basis.values(), Basis::label);
    static final Map<String, Region> REGIONS = words(Region.values(), Region::label);
    static final Map<String, Sex> SEXES = words(Sex.values(), Sex::label);
    static final Map<String, Need> NEEDS = words(Need.values(), Need::label);
    static final Map<String, Outcome> OUTCOMES = words(Outcome.values(), Outcome::label);
    static final Map<String, Ending> ENDINGS = words(Ending.values(), Ending::label);

    private RecordColumns() {}

    private static <T> Map<String, T> words(T[] values, Function<T, String> label) {
        Map<String, T> words = new LinkedHashMap<>();
        for (T value : values) {
            words.put(label.apply(value), value);
        }
        return java.util.Collections.unmodifiableMap(words);
    }
}
