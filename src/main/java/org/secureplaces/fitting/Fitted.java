package org.secureplaces.fitting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.child.Basis;
import org.secureplaces.fitting.arrival.ArrivalFit;
import org.secureplaces.fitting.arrival.ArrivalFits;
import org.secureplaces.fitting.arrival.ArrivalRow;
import org.secureplaces.fitting.arrival.RepeatFit;
import org.secureplaces.fitting.disclosure.CountRow;
import org.secureplaces.fitting.disclosure.Published;
import org.secureplaces.fitting.record.Records;
import org.secureplaces.fitting.record.Window;
import org.secureplaces.fitting.row.CovarianceRow;
import org.secureplaces.fitting.row.Note;
import org.secureplaces.fitting.row.ParameterRow;
import org.secureplaces.fitting.row.Part;
import org.secureplaces.fitting.search.AcceptanceFit;
import org.secureplaces.fitting.search.SearchFits;
import org.secureplaces.fitting.stay.ExitRow;
import org.secureplaces.fitting.stay.StayFit;
import org.secureplaces.fitting.stay.StayFits;
import org.secureplaces.fitting.stay.StayRow;
import org.secureplaces.fitting.survival.Estimate;

/**
 * All that was fitted to records, each number as it may be published.
 *
 * @param tables what the files of results say
 * @param arrivals by stream of a scenario
 * @param stays by legal basis
 * @param repeats of children on the welfare route; empty where the records do not join the
 *     referrals of a child, or do not tell
 */
public record Fitted(
        Window window,
        Tables tables,
        Map<String, ArrivalFit> arrivals,
        Map<Basis, StayFit> stays,
        Searches searches,
        Optional<RepeatFit> repeats) {

    /** The rows of the files of results. */
    public record Tables(
            List<ParameterRow> parameters,
            List<CovarianceRow> covariances,
            List<StayRow> stays,
            List<ExitRow> exits,
            List<ArrivalRow> arrivals,
            List<CountRow> counts,
            List<Note> notes) {}

    /** What was found of searches. */
    public record Searches(
            Optional<Estimate> withdrawal,
            Optional<AcceptanceFit> consideration,
            Optional<Estimate> pooled) {}

    /**
     * Fits everything that records tell of.
     *
     * @param showsSmallCounts whether small counts are shown: not for publication
     */
    public static Fitted of(Records records, boolean showsSmallCounts) {
        Part part = new Part();
        Published published = Published.of(records, showsSmallCounts);
        for (String table : published.leftOut()) {
            part.note(
                    "counts." + table,
                    "left out: together with the other tables it would tell a count");
        }
        ArrivalFits arrivals = new ArrivalFits(records, published, part);
        StayFits stays = new StayFits(records, part);
        SearchFits searches = new SearchFits(records, published, part);
        Optional<RepeatFit> repeats = RepeatFit.write(records, part);
        Tables tables =
                new Tables(
                        part.parameters(),
                        part.covariances(),
                        stays.rows(),
                        stays.exits(),
                        arrivals.rows(),
                        published.rows(),
                        part.notes());
        return new Fitted(
                records.window(),
                tables,
                arrivals.chosen(),
                stays.fits(),
                new Searches(searches.withdrawal(), searches.consideration(), searches.pooled()),
                repeats);
    }
}
