package org.secureplaces.files.census;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problems;
import org.secureplaces.files.csv.Sheet;

/**
 * What the three files of an official release say of one year, as it stands in them.
 *
 * @param national the row of England and Wales
 * @param homes the rows of single homes
 * @param placements children by the way they were placed
 */
record Release(National national, List<HomeRow> homes, Map<Placement, CensusCount> placements) {

    private static final String WHOLE = "England and Wales";
    private static final List<String> TIME_AND_CHILDREN =
            List.of("time_period", "children_accommodated");

    Release {
        homes = List.copyOf(homes);
    }

    /** By whom and why a child was placed. */
    enum Placement {
        WELFARE,
        YOUTH_CUSTODY_SERVICE,
        CRIMINAL
    }

    /** Totals; those that a release does not have are not available. */
    record National(
            String file,
            CensusCount homes,
            CensusCount approved,
            CensusCount available,
            CensusCount contracted,
            CensusCount children) {}

    /** One home as the release names it. */
    record HomeRow(
            Position at,
            String name,
            CensusCount approved,
            CensusCount available,
            CensusCount children) {}

    /** The files that are missing among some, in words. */
    static List<String> missing(List<Sheet> sheets) {
        List<String> missing = new ArrayList<>();
        long homes = sheets.stream().filter(one -> one.has("secure_home")).count();
        long kinds = sheets.stream().filter(one -> one.has("characteristics")).count();
        if (homes == 0) {
            missing.add("individual homes (with a column secure_home)");
        }
        if (kinds == 0) {
            missing.add("characteristics (with a column characteristics)");
        }
        if (sheets.size() - homes - kinds <= 0) {
            missing.add("national totals (with neither)");
        }
        return missing;
    }

    /** Reads the three sheets, in any order; empty where something is wrong with one. */
    static Optional<Release> read(List<Sheet> sheets, LocalDate day, Problems problems) {
        Optional<Sheet> homes = sheets.stream().filter(one -> one.has("secure_home")).findFirst();
        Optional<Sheet> kinds =
                sheets.stream().filter(one -> one.has("characteristics")).findFirst();
        Optional<Sheet> national =
                sheets.stream()
                        .filter(one -> !homes.equals(Optional.of(one)))
                        .filter(one -> !kinds.equals(Optional.of(one)))
                        .findFirst();
        if (homes.isEmpty() || kinds.isEmpty() || national.isEmpty()) {
            return Optional.empty();
        }
        Optional<National> totals = national(national.get(), day, problems);
        List<HomeRow> rows = homes(homes.get(), day, problems);
        Map<Placement, CensusCount> placements = placements(kinds.get(), day, problems);
        return problems.isEmpty()
                ? totals.map(found -> new Release(found, rows, placements))
                : Optional.empty();
    }

    private static Optional<National> national(Sheet sheet, LocalDate day, Problems problems) {
        List<String> needed = new ArrayList<>(TIME_AND_CHILDREN);
        needed.add("places_approved");
        if (!sheet.require(needed, problems)) {
            return Optional.empty();
        }
        List<Sheet.Row> rows = wholeCountry(sheet, Years.rows(sheet, day, problems), problems);
        if (rows.size() > 1) {
            problems.add(
                    rows.get(1).at(), "has a second row for " + WHOLE + " in " + day.getYear());
        }
        return rows.stream()
                .findFirst()
                .map(
                        row ->
                                new National(
                                        sheet.file(),
                                        CensusCount.of(
                                                sheet, row, "number_of_secure_homes", problems),
                                        CensusCount.of(sheet, row, "places_approved", problems),
                                        CensusCount.of(sheet, row, "places_available", problems),
                                        CensusCount.of(sheet, row, "MoJ_places", problems),
                                        CensusCount.of(
                                                sheet, row, "children_accommodated", problems)));
    }

    private static List<HomeRow> homes(Sheet sheet, LocalDate day, Problems problems) {
        List<String> needed = new ArrayList<>(TIME_AND_CHILDREN);
        needed.add("places_approved");
        if (!sheet.require(needed, problems)) {
            return List.of();
        }
        List<HomeRow> homes = new ArrayList<>();
        for (Sheet.Row row : Years.rows(sheet, day, problems)) {
            String name = row.text("secure_home");
            if (!name.toLowerCase(Locale.ROOT).matches("total|all homes|")) {
                HomeRow home =
                        new HomeRow(
                                row.cell("secure_home").at(),
                                name,
                                CensusCount.of(sheet, row, "places_approved", problems),
                                CensusCount.of(sheet, row, "places_available", problems),
                                CensusCount.of(sheet, row, "children_accommodated", problems));
                requireApproved(home.available(), home.approved(), problems);
                homes.add(home);
            }
        }
        return homes;
    }

    /** What can be used is a part of what is approved. */
    private static void requireApproved(
            CensusCount available, CensusCount approved, Problems problems) {
        if (available.isKnown() && approved.isKnown() && available.value() > approved.value()) {
            problems.add(
                    available.at(),
                    "places_available must not be more than the "
                            + approved.value()
                            + " places_approved, was "
                            + available.value());
        }
    }

    private static Map<Placement, CensusCount> placements(
            Sheet sheet, LocalDate day, Problems problems) {
        List<String> needed = new ArrayList<>(TIME_AND_CHILDREN);
        needed.add("measure");
        Map<Placement, CensusCount> placements = new LinkedHashMap<>();
        if (!sheet.require(needed, problems)) {
            return placements;
        }
        for (Sheet.Row row : wholeCountry(sheet, Years.rows(sheet, day, problems), problems)) {
            boolean placement = lower(row.text("measure")).contains("placement");
            if (placement && !lower(row.text("characteristics")).startsWith("total")) {
                CensusCount number = CensusCount.of(sheet, row, "children_accommodated", problems);
                placement(row, problems)
                        .filter(kind -> placements.putIfAbsent(kind, number) != null)
                        .ifPresent(kind -> problems.add(row.at(), "states a placement type twice"));
            }
        }
        if (placements.isEmpty() && problems.isEmpty()) {
            problems.add(
                    sheet.at("measure"),
                    "has no row for " + day.getYear() + " whose measure is the type of placement");
        }
        return placements;
    }

    private static Optional<Placement> placement(Sheet.Row row, Problems problems) {
        String words = lower(row.text("characteristics"));
        if (words.contains("welfare")) {
            return Optional.of(Placement.WELFARE);
        }
        if (words.matches(".*(ycs|yjb|youth custody|youth justice).*")) {
            return Optional.of(Placement.YOUTH_CUSTODY_SERVICE);
        }
        if (words.contains("criminal")) {
            return Optional.of(Placement.CRIMINAL);
        }
        problems.add(
                row.cell("characteristics").at(),
                "characteristics must be a type of placement that names welfare, YCS or criminal"
                        + " justice, was '"
                        + row.text("characteristics")
                        + "'");
        return Optional.empty();
    }

    /** Counts are of England and Wales together; without that column all rows are. */
    private static List<Sheet.Row> wholeCountry(
            Sheet sheet, List<Sheet.Row> rows, Problems problems) {
        if (!sheet.has("country_name")) {
            return rows;
        }
        List<Sheet.Row> whole =
                rows.stream()
                        .filter(row -> row.text("country_name").equalsIgnoreCase(WHOLE))
                        .toList();
        if (whole.isEmpty() && !rows.isEmpty()) {
            List<String> found =
                    rows.stream().map(row -> row.text("country_name")).distinct().toList();
            problems.add(
                    sheet.at("country_name"),
                    "must have rows for " + WHOLE + ", had only " + String.join(", ", found));
        }
        return whole;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
