package org.secureplaces.files.census;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.FigureOrigin;
import org.secureplaces.files.Problems;
import org.secureplaces.files.Spelling;
import org.secureplaces.files.census.Release.HomeRow;
import org.secureplaces.files.census.Release.Placement;
import org.secureplaces.files.csv.Sheet;
import org.secureplaces.home.LargestRemainder;
import org.secureplaces.scenario.release.OfficialCount;
import org.secureplaces.scenario.release.OfficialCount.HomeCount;

/** Fits the files of an official release to the homes of a scenario. */
public final class CensusFiles {

    private final Release release;
    private final CensusDefaults usual;
    private final Problems problems;
    private final List<String> notes = new ArrayList<>();

    private CensusFiles(Release release, CensusDefaults usual, Problems problems) {
        this.release = release;
        this.usual = usual;
        this.problems = problems;
    }

    /** The kinds of files that are missing among those of a release, in words. */
    public static List<String> missing(List<Sheet> sheets) {
        return Release.missing(sheets);
    }

    /** The count of a day; empty where the files have problems. */
    public static Optional<Census> read(
            List<Sheet> sheets, CensusDefaults usual, Problems problems) {
        return Release.read(sheets, usual.day(), problems)
                .flatMap(release -> new CensusFiles(release, usual, problems).fitted());
    }

    private Optional<Census> fitted() {
        List<Optional<HomeRow>> rows = rows();
        requireTotal(release.national().approved(), "places_approved");
        requireTotal(release.national().children(), "children_accommodated");
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        int[] approved =
                column("places_approved", rows, HomeRow::approved, release.national().approved())
                        .filled(usual.sizes(), notes, problems);
        double[] rooms = IntStream.of(approved).asDoubleStream().toArray();
        int[] children =
                column(
                                "children_accommodated",
                                rows,
                                HomeRow::children,
                                release.national().children())
                        .filled(rooms, notes, problems);
        List<HomeCount> homes = homes(rows, approved, children);
        Figure available = available(homes);
        List<Integer> byBasis = byBasis();
        noteHomes(homes);
        return problems.isEmpty()
                ? Optional.of(census(homes, available, byBasis))
                : Optional.empty();
    }

    private Census census(List<HomeCount> homes, Figure available, List<Integer> byBasis) {
        CensusCount stated = release.national().contracted();
        if (!stated.isKnown()) {
            notes.add(
                    "The release does not state the places contracted by the Ministry of Justice: the "
                            + usual.contracted()
                            + " of the scenario are kept.");
        }
        int contracted = stated.isKnown() ? stated.value() : usual.contracted();
        OfficialCount count =
                new OfficialCount(
                        usual.day(), homes, contracted, available, byBasis, usual.waiting());
        notes.add(
                "Remands and sentences, who waits, how long each child has been there, sex and age are as in the"
                        + " scenario: the release does not say, or not by home.");
        return new Census(count, notes, !available.equals(usual.available()), stated.isKnown());
    }

    /** The rows of the release in the order of the homes of the scenario. */
    private List<Optional<HomeRow>> rows() {
        Map<String, HomeRow> byName = new LinkedHashMap<>();
        for (HomeRow row : release.homes()) {
            Optional<String> meant = HomeNames.match(row.name(), usual.names());
            if (meant.isEmpty()) {
                problems.add(
                        row.at(),
                        "secure_home must be a home of the scenario, was '"
                                + row.name()
                                + "'"
                                + Spelling.hint(row.name(), usual.names())
                                + "; one that opened since needs an event open in known_events");
            } else if (byName.putIfAbsent(meant.get(), row) != null) {
                problems.add(row.at(), "names " + meant.get() + " a second time");
            }
        }
        return usual.names().stream().map(name -> Optional.ofNullable(byName.get(name))).toList();
    }

    private void requireTotal(CensusCount total, String column) {
        if (!total.isKnown()) {
            problems.add(total.at(), column + " must be a number: the count cannot do without it");
        }
    }

    private Column column(
            String name,
            List<Optional<HomeRow>> rows,
            Function<HomeRow, CensusCount> cell,
            CensusCount total) {
        return new Column(
                name, usual.names(), rows.stream().map(row -> row.map(cell)).toList(), total);
    }

    private List<HomeCount> homes(List<Optional<HomeRow>> rows, int[] approved, int[] children) {
        List<HomeCount> homes = new ArrayList<>();
        for (int home = 0; home < approved.length; home++) {
            String name = usual.names().get(home);
            Optional<CensusCount> available = rows.get(home).map(HomeRow::available);
            boolean none =
                    available.map(cell -> cell.isSettled() && cell.value() == 0).orElse(false);
            homes.add(new HomeCount(name, approved[home], !none, children[home]));
            if (children[home] > approved[home]) {
                problems.add(
                        rows.get(home)
                                .map(HomeRow::children)
                                .orElse(release.national().children())
                                .at(),
                        name
                                + " must have approved places for its "
                                + children[home]
                                + " children, had "
                                + approved[home]);
            }
        }
        return homes;
    }

    /** Available places over approved ones in homes that have some; as before if not stated. */
    private Figure available(List<HomeCount> homes) {
        CensusCount stated = release.national().available();
        int approved = homes.stream().filter(HomeCount::usable).mapToInt(HomeCount::approved).sum();
        if (!stated.isKnown() || approved == 0) {
            notes.add(
                    "The release does not state the available places: their share is as in the scenario.");
            return usual.available();
        }
        if (stated.value() > approved) {
            problems.add(
                    stated.at(),
                    "places_available must not be more than the "
                            + approved
                            + " approved places of homes that have some available, was "
                            + stated.value());
            return usual.available();
        }
        return counted(stated.value(), approved);
    }

    /** The counted share, as uncertain as it was before: it is known for that day alone. */
    private Figure counted(int available, int approved) {
        Figure before = usual.available();
        double share = (double) available / approved;
        double low = Math.max(0, share - (before.value() - before.range().low()));
        double high = Math.min(1, share + (before.range().high() - before.value()));
        return new Figure(
                before.key(),
                share,
                new Figure.Range(low, high),
                before.unit(),
                new FigureOrigin.Published(
                        "derived",
                        List.of(fileName(release.national().file())),
                        available
                                + " available of "
                                + approved
                                + " approved places in use; as uncertain as before"));
    }

    /** The name of a file without its folders, as tables of results cite it. */
    public static String fileName(String file) {
        return String.valueOf(Path.of(file).getFileName());
    }

    private List<Integer> byBasis() {
        List<Integer> usually = usual.children();
        int total = release.national().children().value();
        double custody = usually.get(1) + usually.get(2) + usually.get(3);
        Placements placements =
                new Placements(release.placements(), release.national().children(), problems);
        int[] found =
                placements.filled(
                        total, new double[] {usually.get(0), custody, usually.get(4)}, notes);
        int ofCustody = found[Placement.YOUTH_CUSTODY_SERVICE.ordinal()];
        int[] custodyBases =
                LargestRemainder.of(
                        IntStream.of(1, 2, 3)
                                .mapToDouble(
                                        basis ->
                                                ofCustody
                                                        * (custody == 0
                                                                ? 1.0 / 3
                                                                : usually.get(basis) / custody))
                                .toArray());
        List<Integer> byBasis = new ArrayList<>();
        byBasis.add(found[Placement.WELFARE.ordinal()]);
        IntStream.of(custodyBases).forEach(byBasis::add);
        byBasis.add(found[Placement.CRIMINAL.ordinal()]);
        return byBasis;
    }

    private void noteHomes(List<HomeCount> homes) {
        List<String> closed =
                homes.stream().filter(home -> home.approved() == 0).map(HomeCount::home).toList();
        if (!closed.isEmpty()) {
            notes.add("Closed on that day, by the release: " + String.join(", ", closed) + ".");
        }
        List<String> unused =
                homes.stream()
                        .filter(home -> home.approved() > 0 && !home.usable())
                        .map(HomeCount::home)
                        .toList();
        if (!unused.isEmpty()) {
            notes.add(
                    "No place available on that day, by the release: "
                            + String.join(", ", unused)
                            + ".");
        }
        CensusCount counted = release.national().homes();
        int open = homes.size() - closed.size();
        if (counted.isKnown() && counted.value() != open) {
            notes.add(
                    "The release counts "
                            + counted.value()
                            + " homes, but "
                            + open
                            + " have places.");
        }
    }
}
