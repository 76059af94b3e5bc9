package org.secureplaces.app.past;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.secureplaces.fitting.Fitted;
import org.secureplaces.fitting.arrival.ArrivalFit;
import org.secureplaces.fitting.arrival.RepeatFit;
import org.secureplaces.fitting.row.Note;
import org.secureplaces.fitting.row.ParameterRow;
import org.secureplaces.fitting.stay.SnapshotFit;
import org.secureplaces.fitting.stay.StayFit;
import org.secureplaces.fitting.survival.Estimate;

/** What was fitted, in words for the console. */
final class FitAnswer {

    private static final int MOST_NOTES = 12;

    private FitAnswer() {}

    static List<String> of(Fitted fitted) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Observed from "
                        + YearMonth.from(fitted.window().from())
                        + " until "
                        + YearMonth.from(fitted.window().until())
                        + ". In brackets: 95% intervals.");
        fitted.arrivals().forEach((stream, fit) -> lines.add(arrivals(stream, fit)));
        for (StayFit fit : fitted.stays().values()) {
            fit.meanDays().ifPresent(mean -> lines.add(stays(fit, mean)));
        }
        fitted.searches()
                .withdrawal()
                .ifPresent(rate -> lines.add("Open referrals withdrawn per day: " + number(rate)));
        fitted.searches()
                .pooled()
                .ifPresent(share -> lines.add("Considerations accepted: " + number(share)));
        fitted.repeats().ifPresent(fit -> lines.add(repeats(fit)));
        notes(fitted.tables().notes(), lines);
        return lines;
    }

    private static String repeats(RepeatFit fit) {
        return "Referrals of a welfare child who does not come of age: "
                + number(fit.referralsPerChild())
                + ", days from the end of one to the next: "
                + number(fit.meanDaysToNext());
    }

    static List<String> of(List<SnapshotFit> fits) {
        List<String> lines = new ArrayList<>();
        for (SnapshotFit fit : fits) {
            for (ParameterRow row : fit.parameters()) {
                lines.add(row.name() + ": " + number(row.estimate()));
            }
            notes(fit.notes(), lines);
        }
        return lines;
    }

    private static String arrivals(String stream, ArrivalFit fit) {
        return "Referrals a year, "
                + stream
                + ": "
                + number(fit.estimates().get(0))
                + ", "
                + fit.form().label();
    }

    private static String stays(StayFit fit, Estimate mean) {
        return "Days of a completed stay, "
                + fit.basis().label()
                + ": "
                + number(mean)
                + ", "
                + fit.chosen().name();
    }

    private static String number(Estimate estimate) {
        return String.format(
                Locale.ROOT,
                "%.4g (%.4g to %.4g)",
                estimate.value(),
                estimate.interval().low(),
                estimate.interval().high());
    }

    private static void notes(List<Note> notes, List<String> lines) {
        notes.stream()
                .limit(MOST_NOTES)
                .forEach(note -> lines.add("Note on " + note.subject() + ": " + note.text()));
        if (notes.size() > MOST_NOTES) {
            lines.add("and " + (notes.size() - MOST_NOTES) + " more notes in notes.csv");
        }
    }
}
