package org.secureplaces.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.secureplaces.fitting.record.Episode;
import org.secureplaces.fitting.record.Records;
import org.secureplaces.fitting.record.Stay;
import org.secureplaces.fitting.record.SyntheticRecords;
import org.secureplaces.fitting.record.Truth;
import org.secureplaces.fitting.record.Window;

/**
 * Somebody knows every row but one and tries what that one may be: a fingerprint of the file told
 * the discharge, age and sex of a child of ninety in 45 seconds.
 */
class FingerprintTest {

    private static final Window WINDOW =
            new Window(LocalDate.of(2020, 4, 1), LocalDate.of(2023, 3, 31));
    private static final int DAYS = 12;
    private static final int FEW_DAYS = 3;

    /** Everything that leaves the folder is written from these tables. */
    @Test
    void other_days_of_discharge_in_the_place_of_the_true_one_are_published_alike() {
        tryOtherDays(2, FEW_DAYS);
    }

    @Test
    @Tag("long")
    void that_holds_for_more_children_and_more_days() {
        tryOtherDays(6, DAYS);
    }

    private static void tryOtherDays(int children, int days) {
        Records records =
                new SyntheticRecords(
                                Truth.scaled(0.06, 0.06),
                                WINDOW,
                                List.of("Clare Lodge", "Atkinson"),
                                20150311)
                        .make();
        Fitted.Tables truth = Fitted.of(records, false).tables();
        for (int row : ended(records, children)) {
            TreeSet<Integer> alike = new TreeSet<>();
            for (int later = -days; later <= days; later++) {
                Records tried = with(records, row, later);
                if (Fitted.of(tried, false).tables().equals(truth)) {
                    alike.add(later);
                }
            }
            assertThat(alike).as("row " + row).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    /** Some children who were discharged after more days than are tried. */
    private static List<Integer> ended(Records records, int children) {
        return IntStream.range(0, records.episodes().size())
                .filter(
                        i ->
                                records.episodes()
                                        .get(i)
                                        .stay()
                                        .map(FingerprintTest::isLong)
                                        .orElse(false))
                .limit(children)
                .boxed()
                .toList();
    }

    private static boolean isLong(Stay stay) {
        LocalDate last = WINDOW.until().minusDays(DAYS);
        return stay.discharged()
                .filter(day -> day.isAfter(stay.admitted().plusDays(DAYS)) && day.isBefore(last))
                .isPresent();
    }

    private static Records with(Records records, int row, int later) {
        List<Episode> episodes = new ArrayList<>(records.episodes());
        Episode was = episodes.get(row);
        Stay stay = was.stay().orElseThrow();
        Stay longer =
                new Stay(
                        stay.admitted(),
                        stay.discharged().map(day -> day.plusDays(later)),
                        stay.ending(),
                        stay.home());
        episodes.set(row, new Episode(was.child(), was.search(), Optional.of(longer)));
        return new Records(records.window(), episodes);
    }
}
