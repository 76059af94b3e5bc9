package org.secureplaces.measure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.secureplaces.measure.MonthlySeries.Level;

/** Turns the sums of a run into its measures. */
final class Tally {

    private final Layout layout;
    private final Flows.Totals flows;
    private final Map<Level, Levels> levels;
    private final double[] programmes;
    private final double[][][] areas;
    private final double[][] present;
    private final double[][] admissionDays;
    private final double endOfRun;

    /**
     * Takes the sums of a run.
     *
     * @param programmes pounds spent on programmes in each period
     * @param endOfRun day on which the run ended
     */
    Tally(
            Layout layout,
            Flows flows,
            Map<Level, Levels> levels,
            double[] programmes,
            double endOfRun) {
        this.layout = layout;
        this.flows = flows.totals();
        this.levels = levels;
        this.programmes = programmes;
        this.endOfRun = endOfRun;
        this.present = levelsOf(Level.CHILDREN_ACCOMMODATED).atEnds();
        this.admissionDays = levelsOf(Level.ADMISSION_DAYS).atEnds();
        this.areas = new double[Level.values().length][][];
        for (Level level : Level.values()) {
            areas[level.ordinal()] = levelsOf(level).areas();
        }
    }

    Measured measured() {
        double[] values = new double[layout.size()];
        List<Series> series = layout.series();
        int periods = layout.periods().names().size();
        for (int number = 0; number < series.size(); number++) {
            int group = layout.groupNumber(number);
            for (int period = 0; period < periods; period++) {
                values[layout.index(number, period)] =
                        value(series.get(number).measure(), group, period);
            }
        }
        addPartsOfShares(values);
        return new Measured(values, months());
    }

    private void addPartsOfShares(double[] values) {
        for (int number : layout.sharesOfBothRoutes()) {
            int group = layout.groupNumber(number);
            for (int period = 0; period < layout.periods().names().size(); period++) {
                Parts parts = layout.parts(layout.index(number, period)).orElseThrow();
                values[parts.above()] = flows.of(Flow.FOUND, group, period);
                values[parts.below()] = flows.of(Flow.SOUGHT, group, period);
            }
        }
    }

    private double value(Measure measure, int group, int period) {
        return switch (measure) {
            case CHILDREN_ACCOMMODATED -> mean(Level.CHILDREN_ACCOMMODATED, group, period);
            case NEED_UNCAPPED -> mean(Level.NEED_UNCAPPED, group, period);
            case WAITING -> mean(Level.WAITING, group, period);
            case PLACES_APPROVED -> mean(Level.PLACES_APPROVED, group, period);
            case PLACES_AVAILABLE -> mean(Level.PLACES_AVAILABLE, group, period);
            case PLACES_EFFECTIVE -> mean(Level.PLACES_EFFECTIVE, group, period);
            case DECLARED_FREE -> mean(Level.DECLARED_FREE, group, period);
            case OCCUPANCY_APPROVED -> occupancy(Level.PLACES_APPROVED, group, period);
            case OCCUPANCY_AVAILABLE -> occupancy(Level.PLACES_AVAILABLE, group, period);
            case OCCUPANCY_EFFECTIVE -> occupancy(Level.PLACES_EFFECTIVE, group, period);
            case SHARE_PLACED -> ratio(Flow.FOUND, Flow.SOUGHT, group, period);
            case SHARE_PLACED_91_DAYS -> ratio(Flow.PLACED_IN_TIME, Flow.FOLLOWED, group, period);
            case DAYS_TO_PLACE -> ratio(Flow.RESTRICTED_DAYS, Flow.FOLLOWED, group, period);
            case DAYS_TO_PLACE_IF_PLACED -> ratio(Flow.WAITED_DAYS, Flow.FOUND, group, period);
            case CHILDREN_WITHOUT_PLACE -> withoutPlace(group, period);
            case DAYS_OF_STAY -> ratio(Flow.STAYED_DAYS, Flow.DISCHARGED, group, period);
            case ELAPSED_DAYS -> elapsed(group, period);
            case MILES_FROM_HOME -> ratio(Flow.MILES, Flow.PLACED, group, period);
            case PLACED_FAR_FROM_HOME -> ratio(Flow.FAR, Flow.PLACED, group, period);
            case PLACED_OUT_OF_REGION -> ratio(Flow.OUT_OF_REGION, Flow.PLACED, group, period);
            case CONSIDERATIONS_ACCEPTED -> ratio(Flow.ACCEPTED, Flow.CONSIDERED, group, period);
            case COST_POUNDS ->
                    area(Level.SPENT_PER_DAY, group, period)
                            + flows.of(Flow.SPENT_ELSEWHERE, group, period)
                            + (group == 0 ? programmes[period] : 0);
            default -> flows.of(flowOf(measure), group, period);
        };
    }

    private static Flow flowOf(Measure measure) {
        return switch (measure) {
            case CHILDREN_REFERRED -> Flow.CHILDREN_REFERRED;
            case REFERRALS -> Flow.REFERRED;
            case DISCHARGES -> Flow.DISCHARGED;
            case TRANSFERS_IN -> Flow.TRANSFERRED_IN;
            case PLACED -> Flow.PLACED;
            case UNPLACED -> Flow.UNPLACED;
            case TRANSFERS -> Flow.TRANSFERRED;
            case MOVED_ELSEWHERE -> Flow.MOVED_ELSEWHERE;
            case CUSTODY_OVERFLOW -> Flow.OVERFLOWED;
            case DELAYED_DAYS -> Flow.DELAYED_DAYS;
            case LEGAL_ORDERS -> Flow.ORDERS;
            case CALLS -> Flow.CALLS;
            case STAFF_HOURS -> Flow.STAFF_HOURS;
            case ENQUIRIES -> Flow.ENQUIRIES;
            case NEVER_HEARD -> Flow.NEVER_HEARD;
            case CONSIDERATIONS -> Flow.CONSIDERED;
            default ->
                    throw new IllegalArgumentException(
                            measure.label() + " is not a sum of one flow");
        };
    }

    /** Not known of children who were not followed for as long as it takes to know. */
    private double withoutPlace(int group, int period) {
        double followedUntil = layout.periods().endOf(lastCell(period)) + Children.FOLLOWED_DAYS;
        return followedUntil <= endOfRun
                ? flows.of(Flow.CHILDREN_WITHOUT_PLACE, group, period)
                : Double.NaN;
    }

    /** How long those there at the end of a period have been there, on average. */
    private double elapsed(int group, int period) {
        int cell = lastCell(period);
        double children = present[group][cell];
        return children == 0
                ? Double.NaN
                : layout.periods().endOf(cell) - admissionDays[group][cell] / children;
    }

    private int lastCell(int period) {
        int[] cells = layout.periods().cellsOf(period);
        return cells[cells.length - 1];
    }

    private double ratio(Flow part, Flow whole, int group, int period) {
        double divisor = flows.of(whole, group, period);
        return divisor == 0 ? Double.NaN : flows.of(part, group, period) / divisor;
    }

    private double mean(Level level, int group, int period) {
        double days = layout.periods().days(period);
        return days == 0 ? Double.NaN : area(level, group, period) / days;
    }

    private double occupancy(Level places, int group, int period) {
        double divisor = area(places, group, period);
        return divisor <= 0
                ? Double.NaN
                : area(Level.CHILDREN_ACCOMMODATED, group, period) / divisor;
    }

    private double area(Level level, int group, int period) {
        double[] ofGroup = areas[level.ordinal()][group];
        double area = 0;
        for (int cell : layout.periods().cellsOf(period)) {
            area += ofGroup[cell];
        }
        return area;
    }

    private float[] months() {
        List<MonthlySeries> monthly = layout.monthly();
        int months = layout.periods().monthEnds().size();
        float[] values = new float[monthly.size() * months];
        Map<Level, float[][]> atMonthEnds = new EnumMap<>(Level.class);
        for (int number = 0; number < monthly.size(); number++) {
            int group = layout.groups().numberOf(monthly.get(number).group().name());
            Level level = monthly.get(number).level();
            float[][] ofLevel =
                    atMonthEnds.computeIfAbsent(level, one -> levelsOf(one).atMonthEnds());
            System.arraycopy(ofLevel[group], 0, values, number * months, months);
        }
        return values;
    }

    private Levels levelsOf(Level level) {
        Levels found = levels.get(level);
        if (found == null) {
            throw new IllegalStateException("no level " + level);
        }
        return found;
    }
}
