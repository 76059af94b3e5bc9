package org.secureplaces.files.evidence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.secureplaces.child.Location;
import org.secureplaces.evidence.Grade;
import org.secureplaces.evidence.Source;

/** The published figures, series and sources that come with the program. */
public final class Register {

    private static final String POPULATION = "population_10_17_";
    private static final String CUSTODY = "under_18_custody";

    private static final String GRADES = "source_grades.csv";
    private static final String DERIVED = "derived from other figures";

    private final Map<String, Grade> grades = new LinkedHashMap<>();
    private final Map<String, List<Source>> sources = new LinkedHashMap<>();
    private final Map<String, List<Point>> series = new LinkedHashMap<>();
    private final Map<String, Location> places = new LinkedHashMap<>();
    private final List<String> homes = new ArrayList<>();

    /** One dated value of a series. */
    public record Point(LocalDate date, double value) {}

    private Register() {}

    /** Read once, when it is first asked for. */
    private static final class Shipped {
        static final Register EVIDENCE = Register.read();
    }

    /** The evidence on the class path. */
    public static Register shipped() {
        return Shipped.EVIDENCE;
    }

    private static Register read() {
        Register register = new Register();
        register.readGrades();
        register.readSources();
        register.readFacts("welfare_facts.csv");
        register.readFacts("justice_facts.csv");
        register.readPopulation();
        register.readCustody();
        register.readPlaces();
        return register;
    }

    /** Whether an id names a published figure or a publication. */
    public boolean knows(String id) {
        return sources.containsKey(id);
    }

    /** The publications behind an id; none where it is unknown. */
    public List<Source> sources(String id) {
        return sources.getOrDefault(id, List.of());
    }

    public List<String> seriesNames() {
        return List.copyOf(series.keySet());
    }

    /** The points of a series in order of time. */
    public List<Point> series(String name) {
        return series.getOrDefault(name, List.of());
    }

    /** Where a home, existing or planned, stands. */
    public Optional<Location> place(String name) {
        return Optional.ofNullable(places.get(name));
    }

    /** Homes that exist, existed or are planned, in the order of the evidence. */
    public List<String> homes() {
        return List.copyOf(homes);
    }

    /** Homes of the baseline that were open at its latest figures. */
    public List<String> openHomes() {
        return EvidenceFile.rows("homes_baseline.csv").stream()
                .filter(row -> !row.text("places_2024_07_or_nearest").isEmpty())
                .map(row -> row.text("home"))
                .toList();
    }

    private void readGrades() {
        for (EvidenceRow row : EvidenceFile.rows(GRADES)) {
            grades.put(row.text("publisher"), Grade.named(row.text("grade")));
        }
    }

    private Grade grade(String publisher) {
        Grade grade = grades.get(publisher);
        if (grade == null) {
            throw new IllegalStateException(
                    "every publisher must have a grade in "
                            + GRADES
                            + ", "
                            + publisher
                            + " has none");
        }
        return grade;
    }

    private void readSources() {
        read("sources_sch.csv", "date", "address");
        read("sources_welfare.csv", "year", "url");
        read("sources_justice.csv", "published", "address");
    }

    private void read(String file, String published, String address) {
        for (EvidenceRow row : EvidenceFile.rows(file)) {
            add(
                    file,
                    new Source(
                            row.text("source_id"),
                            row.text("title"),
                            row.text("publisher"),
                            row.text(published),
                            row.text(address),
                            grade(row.text("publisher"))));
        }
    }

    /** An id means one thing in all files: a second meaning would send a reader astray. */
    private void add(String file, Source source) {
        if (sources.putIfAbsent(source.id(), List.of(source)) != null) {
            throw new IllegalStateException(
                    "an id must stand once in the evidence, "
                            + file
                            + " has "
                            + source.id()
                            + " again");
        }
    }

    /** A fact is cited as itself: what it says, and the publication that it was read from. */
    private void readFacts(String file) {
        for (EvidenceRow row : EvidenceFile.rows(file)) {
            List<Source> read = new ArrayList<>();
            for (String id : row.text("source_id").split("\\s*;\\s*", 0)) {
                read.addAll(sources(id));
            }
            add(file, cited(row, read));
        }
    }

    private Source cited(EvidenceRow row, List<Source> read) {
        String fact = row.text("measure") + ": " + row.text("value") + " " + row.text("unit");
        String where = row.text("period") + ", " + row.text("geography");
        String title = fact + " (" + where + "). " + row.text("quote_or_location");
        if (read.isEmpty()) {
            return new Source(row.text("id"), title, DERIVED, "", "", grade(DERIVED));
        }
        Source first = read.get(0);
        return new Source(
                row.text("id"),
                title + " In: " + first.title(),
                first.publisher(),
                first.published(),
                first.address(),
                first.grade());
    }

    private void readPopulation() {
        for (String nation : List.of("England", "Wales", "England and Wales")) {
            SortedMap<Integer, Double> byYear = new TreeMap<>();
            for (EvidenceRow row : EvidenceFile.rows("population_10_17_npp2022.csv")) {
                if (nation.contains(row.text("nation"))) {
                    byYear.merge((int) row.number("mid_year"), row.number("persons"), Double::sum);
                }
            }
            List<Point> points = new ArrayList<>();
            byYear.forEach(
                    (year, persons) -> points.add(new Point(LocalDate.of(year, 6, 30), persons)));
            String name = POPULATION + nation.toLowerCase(java.util.Locale.ROOT).replace(' ', '_');
            series.put(name, Collections.unmodifiableList(points));
        }
    }

    private void readCustody() {
        SortedMap<LocalDate, Double> counts = new TreeMap<>();
        for (EvidenceRow row : EvidenceFile.rows("custody_population.csv")) {
            boolean counted =
                    row.text("sector").equals("ALL")
                            && row.text("legal_basis").equals("ALL")
                            && row.text("age_group").equals("under_18")
                            && row.text("measure").equals("snapshot_end_of_month");
            if (counted) {
                LocalDate date = YearMonth.parse(row.text("period")).atEndOfMonth();
                counts.putIfAbsent(date, row.number("value"));
            }
        }
        List<Point> points = new ArrayList<>();
        counts.forEach((date, count) -> points.add(new Point(date, count)));
        series.put(CUSTODY, Collections.unmodifiableList(points));
    }

    private void readPlaces() {
        for (EvidenceRow row : EvidenceFile.rows("geography.csv")) {
            if (row.text("kind").endsWith("home")) {
                homes.add(row.text("place"));
            }
            if (!row.text("kind").equals("region")) {
                places.put(
                        row.text("place"),
                        Location.at(row.number("latitude"), row.number("longitude")));
            }
        }
    }
}
