package org.secureplaces.app.stored;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.secureplaces.files.backtest.Actuals.Actual;
import org.secureplaces.report.answer.PastRecord;
import org.secureplaces.report.content.Periods;
import org.secureplaces.report.finding.Account;
import org.secureplaces.scoring.Release;

/**
 * When figures come.
 *
 * @param figures those that were read
 * @param known the last day of which anything is known
 */
record Calendar(List<Release> releases, List<Actual> figures, LocalDate known) {

    Calendar {
        releases = List.copyOf(releases);
        figures = List.copyOf(figures);
    }

    /** What is due, a row for each release. */
    List<PastRecord.Row> due() {
        return releases.stream().map(this::due).toList();
    }

    private PastRecord.Row due(Release release) {
        String reason = " (" + release.reason() + ").";
        String says =
                release.next(known)
                        .map(
                                due ->
                                        "The count of "
                                                + Periods.day(due.count())
                                                + " by "
                                                + release.publisher()
                                                + " (“"
                                                + release.name()
                                                + "”) is due between "
                                                + Periods.day(due.from())
                                                + " and "
                                                + Periods.day(due.to())
                                                + reason)
                        .orElseGet(
                                () ->
                                        release.name()
                                                + " is published by "
                                                + release.publisher()
                                                + " at fixed times"
                                                + reason);
        return new PastRecord.Row(
                PastRecord.Kind.DUE, release.name(), 0, 0, 0, Double.NaN, Double.NaN, says);
    }

    /** Counts since the first forecast began that should have come, and that nobody has read. */
    List<String> missing(List<Account> accounts) {
        LocalDate begun =
                accounts.stream().map(Account::origin).min(Comparator.naturalOrder()).orElse(known);
        List<String> missing = new ArrayList<>();
        for (Release release : releases) {
            List<String> days =
                    release.published(begun, known).stream()
                            .map(Release.Due::count)
                            .filter(day -> !release.measures().isEmpty() && !isRead(release, day))
                            .map(Periods::day)
                            .toList();
            if (!days.isEmpty()) {
                missing.add(
                        "By its usual times "
                                + release.publisher()
                                + " has published “"
                                + release.name()
                                + "” of "
                                + String.join(", ", days)
                                + ". No figure of them was read here: they can be given with"
                                + " --actuals.");
            }
        }
        return List.copyOf(missing);
    }

    private boolean isRead(Release release, LocalDate day) {
        return figures.stream()
                .filter(figure -> figure.targetEndDate().equals(day))
                .anyMatch(
                        figure ->
                                release.measures().contains(figure.target())
                                        || release.measures()
                                                .contains(figure.target() + ";" + figure.group()));
    }
}
