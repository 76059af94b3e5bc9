package org.secureplaces.fitting.arrival;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.fitting.disclosure.Coarse;
import org.secureplaces.fitting.disclosure.CountRow;
import org.secureplaces.fitting.disclosure.Published;
import org.secureplaces.fitting.disclosure.Shown;
import org.secureplaces.fitting.record.Episode;
import org.secureplaces.fitting.record.Records;
import org.secureplaces.fitting.row.Part;
import org.secureplaces.fitting.survival.Estimate;
import org.secureplaces.fitting.survival.Parameter;
import org.secureplaces.fitting.survival.Scale;
import org.secureplaces.statistics.Band;

/**
 * The rates of arrival of all streams of a scenario, each of the number of children that is
 * published.
 */
public final class ArrivalFits {

    private static final String WELFARE = Route.WELFARE.label();
    private static final int FEWEST_MONTHS = 3;
    private static final String METHOD =
            "maximum likelihood of monthly counts, negative binomial, adjusted profile for the"
                    + " monthly factor";

    private final Records records;
    private final Part part;
    private final List<ArrivalRow> rows = new ArrayList<>();
    private final Map<String, ArrivalFit> chosen = new LinkedHashMap<>();

    public ArrivalFits(Records records, Published published, Part part) {
        this.records = records;
        this.part = part;
        OptionalInt all = published.number(CountRow.ALL, WELFARE, CountRow.ALL);
        OptionalInt wales = published.number("region", WELFARE, Region.WALES.label());
        if (all.isPresent() && wales.isPresent()) {
            int england = all.getAsInt() - wales.getAsInt();
            fit("welfare_england", of(Basis.WELFARE, one -> !isWelsh(one)), england);
            fit("welfare_wales", of(Basis.WELFARE, ArrivalFits::isWelsh), wales.getAsInt());
        } else {
            part.note("arrivals.welfare_england", "children from Wales are in it: fewer than 8");
            fit("welfare_england", of(Basis.WELFARE, one -> true), all.orElse(0));
        }
        for (Basis basis : Basis.values()) {
            if (basis.route() == Route.JUSTICE) {
                OptionalInt number =
                        published.number("basis", Route.JUSTICE.label(), basis.label());
                fit(basis.label(), of(basis, one -> true), number.orElse(0));
            }
        }
    }

    /** The forms that were tried. */
    public List<ArrivalRow> rows() {
        return List.copyOf(rows);
    }

    /** The form chosen for each stream that could be fitted. */
    public Map<String, ArrivalFit> chosen() {
        return chosen;
    }

    private static boolean isWelsh(Episode episode) {
        return episode.child().region() == Region.WALES;
    }

    private List<Episode> of(Basis basis, Predicate<Episode> whether) {
        return Published.referred(records).stream()
                .filter(episode -> episode.child().basis() == basis)
                .filter(whether)
                .toList();
    }

    /** Fits a stream of so many children, as the published counts say. */
    private void fit(String stream, List<Episode> referred, int children) {
        String group = "arrivals." + stream;
        MonthlyCounts counts = MonthlyCounts.of(records, referred);
        if (children < Shown.FEWEST || referred.isEmpty()) {
            part.note(group, "not fitted: fewer than 8 referrals");
            return;
        }
        if (counts.months() < FEWEST_MONTHS) {
            part.note(group, "not fitted: fewer than 3 whole months");
            return;
        }
        List<ArrivalFit> tried = tried(group, counts);
        if (tried.isEmpty()) {
            part.note(group, "not fitted: the counts do not tell a rate");
            return;
        }
        ArrivalFit best =
                tried.stream().min(Comparator.comparingDouble(ArrivalFit::aic)).orElseThrow();
        chosen.put(stream, best.published(children));
        tried.forEach(fit -> rows.add(row(stream, fit, best)));
        write(group, tried.get(tried.size() - 1).published(children));
        if (best.reachesLargestCv()) {
            part.note(group, "monthly_cv may be above 3, the largest value searched");
        }
        if (counts.months() < 24) {
            part.note(group, "no trend: fewer than 24 whole months");
        }
    }

    private List<ArrivalFit> tried(String group, MonthlyCounts counts) {
        List<ArrivalFit> tried = new ArrayList<>();
        for (ArrivalFit.Form form : ArrivalFit.forms(counts.months())) {
            ArrivalFit fit = ArrivalFit.of(counts, form);
            if (fit.isSound()) {
                tried.add(fit);
            } else {
                part.note(
                        group,
                        form.label()
                                + " not fitted: the counts do not tell it, or the season would"
                                + " reach 0");
            }
        }
        return tried;
    }

    /** The numbers of the largest form: what it adds to the chosen one is near 0. */
    private void write(String group, ArrivalFit fit) {
        part.add(group, fit.estimates(), METHOD);
        part.add(group, fit.parameters(), fit.maximum().covariance());
        if (fit.form().season()) {
            part.add(group, number("season_amplitude", fit.amplitude(), "share"), METHOD);
            part.add(group, number("season_peak_day", fit.peakDay(), "day of the year"), METHOD);
        }
    }

    /** A number whose interval is that of the two numbers from which it follows. */
    private static Estimate number(String name, double value, String unit) {
        return new Estimate(
                new Parameter(name, Scale.IDENTITY, unit),
                value,
                new Band(Double.NaN, Double.NaN),
                Double.NaN);
    }

    private static ArrivalRow row(String stream, ArrivalFit fit, ArrivalFit best) {
        return new ArrivalRow(
                stream,
                fit.form().label(),
                fit.form().size() + 1,
                Coarse.over(fit.aic(), best.aic()),
                fit == best);
    }
}
