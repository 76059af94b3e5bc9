package org.secureplaces.files.records;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Need;
import org.secureplaces.child.Needs;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.child.Sex;
import org.secureplaces.files.Spelling;
import org.secureplaces.fitting.record.Child;
import org.secureplaces.fitting.record.Ending;
import org.secureplaces.fitting.record.Episode;
import org.secureplaces.fitting.record.Outcome;
import org.secureplaces.fitting.record.Search;
import org.secureplaces.fitting.record.Stay;

/** Turns the cells of a row into a record, and says of each cell what is wrong with it. */
final class RecordParser {

    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final int MOST_CONSIDERATIONS = 10_000;

    private final Map<String, String> homes = new LinkedHashMap<>();
    private final Map<String, Integer> lineOfReferral = new HashMap<>();
    private final JoinedRows joined = new JoinedRows();
    private final LocalDate latest;

    /**
     * A parser that knows some homes.
     *
     * @param latest last day that a date may have
     */
    RecordParser(List<String> homes, LocalDate latest) {
        homes.forEach(home -> this.homes.put(home, home));
        this.latest = latest;
    }

    /** The record of a row; empty where something is wrong with it. */
    Optional<Episode> parse(RecordRow row, int line) {
        checkReferral(row, line);
        Optional<Child> child = child(row);
        Optional<LocalDate> referred = dateUpToLatest(row, "referred");
        if (!row.has("referred")) {
            row.complain("referred", "must be a date such as 2021-04-30, was empty");
        }
        Optional<LocalDate> withdrawn = dateUpToLatest(row, "withdrawn");
        Optional<LocalDate> admitted = dateUpToLatest(row, "admitted");
        Optional<LocalDate> discharged = dateUpToLatest(row, "discharged");
        requireOrder(row, "withdrawn", withdrawn, "referred", referred);
        requireOrder(row, "admitted", admitted, "referred", referred);
        requireOrder(row, "discharged", discharged, "admitted", admitted);
        checkOutcome(row);
        int considered = row.number("considered", 0, MOST_CONSIDERATIONS);
        int accepted = accepted(row, considered);
        Optional<Ending> ending = ending(row);
        String home = home(row);
        Optional<String> person = person(row);
        if (!row.isSound()) {
            return Optional.empty();
        }
        Search search = new Search(referred.orElseThrow(), withdrawn, considered, accepted);
        Optional<Stay> stay = admitted.map(day -> new Stay(day, discharged, ending, home));
        Episode episode = new Episode(child.orElseThrow(), search, stay, person);
        joined.check(row, line, episode);
        return row.isSound() ? Optional.of(episode) : Optional.empty();
    }

    private static int accepted(RecordRow row, int considered) {
        int accepted = row.number("accepted", 0, MOST_CONSIDERATIONS);
        if (accepted > considered && row.isSound()) {
            row.complain(
                    "accepted",
                    "must not be more than considered " + considered + ", was " + accepted);
        }
        return accepted;
    }

    private void checkReferral(RecordRow row, int line) {
        String referral = row.text("referral");
        if (referral.isEmpty()) {
            row.complain("referral", "must be an identifier made up for this file, was empty");
            return;
        }
        Integer earlier = lineOfReferral.putIfAbsent(referral, line);
        if (earlier != null) {
            row.complain(
                    "referral",
                    "must be in the file once, was '" + referral + "' in line " + earlier + " too");
        }
    }

    /** By what the referrals of a child are joined; empty where the file has no such column. */
    private static Optional<String> person(RecordRow row) {
        if (!row.knows(RecordColumns.CHILD)) {
            return Optional.empty();
        }
        if (!row.has(RecordColumns.CHILD)) {
            row.complain(
                    RecordColumns.CHILD,
                    "must be an identifier made up for this file, the same in all referrals of a"
                            + " child, was empty");
        }
        return Optional.of(row.text(RecordColumns.CHILD));
    }

    private Optional<Child> child(RecordRow row) {
        Optional<Route> route = row.word("route", RecordColumns.ROUTES);
        Optional<Basis> basis = row.word("basis", RecordColumns.BASES);
        if (route.isPresent() && basis.isPresent() && basis.get().route() != route.get()) {
            row.complain(
                    "basis",
                    "must be one of route "
                            + route.get().label()
                            + ", was '"
                            + basis.get().label()
                            + "'");
        }
        Optional<Region> region = row.word("region", RecordColumns.REGIONS);
        Optional<Sex> sex = row.word("sex", RecordColumns.SEXES);
        int age = row.number("age", Child.YOUNGEST, Child.OLDEST);
        Needs needs = needs(row);
        return row.isSound()
                ? Optional.of(
                        new Child(
                                basis.orElseThrow(),
                                sex.orElseThrow(),
                                region.orElseThrow(),
                                age,
                                needs))
                : Optional.empty();
    }

    private static Needs needs(RecordRow row) {
        Needs needs = Needs.NONE;
        if (row.has("needs")) {
            for (String word : row.text("needs").split("\\s*;\\s*", -1)) {
                Optional<Need> need = row.word("needs", word, RecordColumns.NEEDS);
                needs = need.map(needs::with).orElse(needs);
            }
        }
        return needs;
    }

    private Optional<LocalDate> dateUpToLatest(RecordRow row, String column) {
        Optional<LocalDate> date = row.date(column);
        if (date.isPresent() && date.get().isAfter(latest)) {
            row.complain(
                    column, "must not be after the last day " + latest + ", was " + date.get());
        }
        if (date.isPresent() && date.get().isBefore(FIRST_DAY)) {
            row.complain(column, "must not be before " + FIRST_DAY + ", was " + date.get());
        }
        return date;
    }

    private static void requireOrder(
            RecordRow row,
            String later,
            Optional<LocalDate> end,
            String earlier,
            Optional<LocalDate> begin) {
        if (end.isPresent() && begin.isPresent() && end.get().isBefore(begin.get())) {
            row.complain(
                    later,
                    "must not be before " + earlier + " " + begin.get() + ", was " + end.get());
        }
    }

    /** The outcome must be the one that the dates tell. */
    private static void checkOutcome(RecordRow row) {
        Optional<Outcome> outcome = row.word("outcome", RecordColumns.OUTCOMES);
        if (row.has("withdrawn") && row.has("admitted")) {
            row.complain(
                    "withdrawn",
                    "must be empty where admitted is not, was " + row.text("withdrawn"));
            return;
        }
        Outcome told = row.has("admitted") ? Outcome.PLACED : Outcome.OPEN;
        told = row.has("withdrawn") ? Outcome.WITHDRAWN : told;
        if (outcome.isPresent() && outcome.get() != told) {
            row.complain(
                    "outcome",
                    "must be "
                            + told.label()
                            + " as the dates say, was '"
                            + outcome.get().label()
                            + "'");
        }
        if (row.has("discharged") && !row.has("admitted")) {
            row.complain("discharged", "must be empty where admitted is, was a date");
        }
    }

    private static Optional<Ending> ending(RecordRow row) {
        if (!row.has("discharged")) {
            if (row.has("ending")) {
                row.complain(
                        "ending", "must be empty where discharged is, was " + row.text("ending"));
            }
            return Optional.empty();
        }
        return row.word("ending", RecordColumns.ENDINGS);
    }

    private String home(RecordRow row) {
        String home = row.text("home");
        if (!row.has("admitted")) {
            if (!home.isEmpty()) {
                row.complain("home", "must be empty where admitted is, was '" + home + "'");
            }
            return "";
        }
        String known = homes.get(home);
        if (known == null) {
            row.complain(
                    "home",
                    "must be a known home, was '"
                            + home
                            + "'"
                            + Spelling.hint(home, List.copyOf(homes.keySet())));
            return "";
        }
        return known;
    }
}
