package org.secureplaces.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.report.chart.drawing.DataTable;
import org.secureplaces.report.content.ReportContent.HomeText;

/** How many places each home has on the first day, and how old that number is. */
public final class HomeSizes {

    /** The heading over how old a size is. */
    static final String AS_OF = "Size as of";

    private static final String NONE = "\u2013";

    private final List<HomeText> homes;

    public HomeSizes(List<HomeText> homes) {
        this.homes = List.copyOf(homes);
    }

    /** One row for each home; none where there are no homes. */
    public Optional<DataTable> table() {
        return homes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new DataTable(
                                "Places of each home on the first day, and how old each number is",
                                List.of("Home", "Welfare", "Justice", AS_OF, "Note"),
                                homes.stream().map(HomeSizes::cells).toList()));
    }

    private static List<String> cells(HomeText home) {
        return List.of(
                home.name(),
                home.welfare(),
                Integer.toString(home.justice()),
                orNone(home.asOf()),
                home.note());
    }

    /** The places of a home and how old their number is, in a few words. */
    String words(String name) {
        return of(name).map(home -> home.welfare() + " and " + home.justice() + asOf(home))
                .orElse(NONE);
    }

    /** How old the size of a home is. */
    String asOf(String name) {
        return orNone(of(name).map(HomeText::asOf).orElse(""));
    }

    /** A row with how old the size is behind the name of the home; as it is where nobody says. */
    List<String> dated(List<String> row, String second) {
        if (homes.stream().allMatch(home -> home.asOf().isEmpty())) {
            return row;
        }
        List<String> dated = new ArrayList<>(row);
        dated.add(1, second);
        return dated;
    }

    private Optional<HomeText> of(String name) {
        return homes.stream().filter(home -> home.name().equals(name)).findFirst();
    }

    private static String asOf(HomeText home) {
        return home.asOf().isEmpty() ? "" : " (" + home.asOf() + ")";
    }

    private static String orNone(String text) {
        return text.isEmpty() ? NONE : text;
    }
}
