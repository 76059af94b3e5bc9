package org.secureplaces.scenario.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.secureplaces.child.Region;
import org.secureplaces.demand.TargetGroup;
import org.secureplaces.engine.Phase;
import org.secureplaces.evidence.InWords;
import org.secureplaces.scenario.Scenario;

/** How dates and numbers of places read in sentences. */
public final class ChangeWords {

    private ChangeWords() {}

    public static String date(LocalDate date) {
        return InWords.date(date);
    }

    public static String places(int places, String kind) {
        String noun = places == 1 ? "place" : "places";
        return kind.isEmpty() ? places + " " + noun : places + " " + kind + " " + noun;
    }

    public static String both(int welfare, int justice) {
        if (justice == 0) {
            return places(welfare, "welfare");
        }
        return welfare == 0
                ? places(justice, "justice")
                : places(welfare, "welfare") + " and " + places(justice, "justice");
    }

    /** That a home has the places that are stated for a day already, where it does. */
    public static Optional<String> changesNothing(
            String home, LocalDate date, int welfare, int justice, Scenario among) {
        return among.capacity().estate().find(home).stream()
                .filter(site -> site.states().stream().noneMatch(s -> s.from().equals(date)))
                .map(site -> site.on(date))
                .filter(state -> state.welfare() == welfare && state.justice() == justice)
                .findFirst()
                .map(
                        same ->
                                home
                                        + " has "
                                        + both(welfare, justice)
                                        + " already, so nothing changes on "
                                        + date(date)
                                        + ".");
    }

    public static String ramp(int months) {
        return months == 0 ? "" : ", which fill up with staff over " + months + " months";
    }

    public static String percent(double share) {
        return InWords.percent(share);
    }

    /** As it would be written by hand: 40 and 2.5. */
    public static String number(double value) {
        return InWords.number(value);
    }

    public static String cost(ProgrammeCost cost) {
        List<String> parts = new ArrayList<>();
        if (cost.poundsPerYear() > 0) {
            parts.add(pounds(cost.poundsPerYear()) + " a year");
        }
        for (int year = 1; year <= cost.poundsByYear().size(); year++) {
            parts.add(pounds(cost.poundsByYear().get(year - 1)) + " in year " + year);
        }
        if (cost.poundsOnce() > 0) {
            parts.add(pounds(cost.poundsOnce()) + " once");
        }
        return parts.isEmpty() ? "" : ", at a cost of " + listed(parts);
    }

    private static String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0
                ? parts.get(0)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** How much more or less often children come again; nothing where nothing is said of it. */
    public static String returns(double factor) {
        return factor == 1
                ? ""
                : ", and how often such a child is referred again after discharge by "
                        + number(factor);
    }

    public static String pounds(double amount) {
        return String.format(Locale.UK, "£%,.0f", amount);
    }

    public static String phase(Phase phase) {
        String end = phase.until().map(over -> " until " + date(over.minusDays(1))).orElse("");
        String ramp =
                phase.rampUpMonths() == 0
                        ? ""
                        : ", in full after " + phase.rampUpMonths() + " months";
        return ", from " + date(phase.from()) + end + ramp;
    }

    public static String whom(TargetGroup whom) {
        String sex = whom.sex().map(only -> " who are " + only.label() + "s").orElse("");
        String need =
                whom.need().map(only -> " with need " + only.label().replace('_', ' ')).orElse("");
        String regions =
                whom.regions().isEmpty()
                        ? ""
                        : " in "
                                + whom.regions().stream()
                                        .map(Region::label)
                                        .collect(Collectors.joining(", "));
        return sex + need + regions;
    }
}
