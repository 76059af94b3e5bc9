package org.secureplaces.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.secureplaces.validation.Check.Published;
import org.secureplaces.validation.Check.Reading;
import org.secureplaces.validation.Check.Unit;
import org.secureplaces.validation.Check.Use;

/**
 * Published figures of which it is not known, or known not to be, that they count what the model
 * counts: shown beside it, neither fitted nor judged.
 */
final class ShownBeside {

    private static final String BASELINE = "baseline";
    private static final String LAST_BEFORE = "2022-23";
    private static final LocalDate COUNTED = LocalDate.of(2024, 3, 31);
    private static final LocalDate YEAR_2024 = LocalDate.of(2024, 1, 1);

    private static final String ENGLAND_ALONE =
            "The published number is of England; Hillside in Wales holds 7 to 12 welfare children"
                    + " more. Its year is inferred from the release that names it.";
    private static final String RENEWALS =
            "It is not known whether the court counts an application to renew an order as one"
                    + " more. Where no application is refused, orders cannot be more than"
                    + " applications: if renewals are counted, first and further orders together"
                    + " stand against the published number, if they are not, first orders alone.";
    private static final String MOST_ARE_OF_OTHERS =
            "Applications are not children, and most have nothing to do with secure homes: the"
                    + " child was never referred to one.";

    private ShownBeside() {}

    static List<Check> all() {
        List<Check> all = new ArrayList<>();
        all.add(
                new Check(
                        "welfare children in homes of England (Hillside left out)",
                        "31 March 2024",
                        BASELINE,
                        Published.of(65, Unit.CHILDREN, "W332"),
                        Use.BESIDE,
                        seen -> seen.england().welfareChildrenOn(COUNTED),
                        ENGLAND_ALONE));
        all.addAll(ordersOf2024());
        all.addAll(ordersByQuarter());
        all.addAll(deprivations());
        return List.copyOf(all);
    }

    private static List<Check> ordersOf2024() {
        LocalDate end = YEAR_2024.plusYears(1);
        return List.of(
                orders("first orders", seen -> seen.courts().firstOrders(YEAR_2024, end)),
                orders("further orders", seen -> seen.courts().furtherOrders(YEAR_2024, end)),
                orders("first and further orders", seen -> seen.courts().orders(YEAR_2024, end)));
    }

    private static Check orders(String what, Reading reading) {
        Published published = Published.of(261, Unit.APPLICATIONS, "W055");
        return orders(what, "2024", published, reading);
    }

    private static Check orders(String what, String when, Published published, Reading reading) {
        return new Check(
                "applications for secure orders; in the model " + what,
                when,
                BASELINE,
                published,
                Use.BESIDE,
                reading,
                RENEWALS);
    }

    private static List<Check> ordersByQuarter() {
        return List.of(
                ordersOf(YEAR_2024, Published.of(49, Unit.APPLICATIONS, "W340")),
                ordersOf(quarter(2024, 2), Published.of(59, Unit.APPLICATIONS, "W341")),
                ordersOf(quarter(2024, 3), Published.of(60, Unit.APPLICATIONS, "W342")),
                ordersOf(quarter(2024, 4), new Published(93, 59, 93, Unit.APPLICATIONS, "W343")));
    }

    private static Check ordersOf(LocalDate quarter, Published published) {
        return orders(
                "first and further orders",
                words(quarter),
                published,
                seen -> seen.courts().orders(quarter, quarter.plusMonths(3)));
    }

    private static List<Check> deprivations() {
        return List.of(
                applications(LAST_BEFORE, quarter(2022, 3), 358, "W335"),
                applications(LAST_BEFORE, quarter(2022, 4), 340, "W336"),
                applications(LAST_BEFORE, quarter(2023, 1), 373, "W337"),
                applications(BASELINE, quarter(2023, 2), 318, "W338"),
                children(quarter(2023, 4), 289, "W333"),
                children(quarter(2024, 3), 371, "W334"));
    }

    private static Check applications(String run, LocalDate quarter, int number, String source) {
        return deprivations(
                "applications", run, quarter, Published.of(number, Unit.APPLICATIONS, source));
    }

    private static Check children(LocalDate quarter, int number, String source) {
        return deprivations(
                "children in applications",
                BASELINE,
                quarter,
                Published.of(number, Unit.CHILDREN, source));
    }

    private static Check deprivations(
            String what, String run, LocalDate quarter, Published published) {
        LocalDate end = quarter.plusMonths(3);
        return new Check(
                what
                        + " to deprive of liberty; in the model searches for a secure place that"
                        + " end so",
                words(quarter),
                run,
                published,
                Use.BESIDE,
                seen -> seen.courts().searchesEndedInDeprivationOfLiberty(quarter, end),
                MOST_ARE_OF_OTHERS);
    }

    private static LocalDate quarter(int year, int number) {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    private static String words(LocalDate quarter) {
        List<String> months =
                List.of(
                        "January to March",
                        "April to June",
                        "July to September",
                        "October to December");
        return months.get(quarter.getMonthValue() / 3) + " " + quarter.getYear();
    }
}
