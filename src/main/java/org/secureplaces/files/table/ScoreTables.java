package org.secureplaces.files.table;

import static org.secureplaces.files.table.Column.date;
import static org.secureplaces.files.table.Column.integer;
import static org.secureplaces.files.table.Column.number;
import static org.secureplaces.files.table.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.secureplaces.scoring.Coverage;
import org.secureplaces.scoring.InSample;
import org.secureplaces.scoring.Quantiles;
import org.secureplaces.scoring.Rival;
import org.secureplaces.scoring.RivalToBeat;
import org.secureplaces.scoring.Rivals;
import org.secureplaces.scoring.Scored;
import org.secureplaces.scoring.Scored.Marks;
import org.secureplaces.scoring.Scored.Outturn;
import org.secureplaces.scoring.Scored.Subject;
import org.secureplaces.scoring.Skill;
import org.secureplaces.scoring.Targets;
import org.secureplaces.scoring.Verdict;
import org.secureplaces.statistics.Band;

/** The CSV files of scores, column by column. */
public final class ScoreTables {

    private static final String SKILL = "skill_";
    private static final String LOW = "_low95";
    private static final String HIGH = "_high95";

    private ScoreTables() {}

    /** How good the forecasts of each measure, horizon and part of the targets were. */
    public static final Table<Verdict> SCORES =
            new Table<>("scores.csv", verdicts(), ScoreTables::verdict);

    /** Which naive forecast is to be beaten, and by which mean scores it was named. */
    public static final Table<Contestant> RIVALS =
            new Table<>(
                    "rivals.csv",
                    List.of(
                            text("measure", Contestant::measure),
                            text("rival", row -> row.kind().label()),
                            integer("n", Contestant::n),
                            number("crps", Contestant::crps),
                            text("named", row -> row.named() ? "yes" : "no")),
                    row ->
                            new Contestant(
                                    row.text("measure"),
                                    word(Rival.Kind.class, row.text("rival")),
                                    row.integer("n"),
                                    row.number("crps"),
                                    row.text("named").equals("yes")));

    /** A naive forecast in the contest for the one to beat. */
    public record Contestant(String measure, Rival.Kind kind, int n, double crps, boolean named) {

        /** All in the contests of some measures. */
        public static List<Contestant> of(List<RivalToBeat> named) {
            List<Contestant> all = new ArrayList<>();
            for (RivalToBeat one : named) {
                for (RivalToBeat.Entry entry : one.contest()) {
                    boolean best = entry.kind() == one.kind();
                    all.add(
                            new Contestant(
                                    one.measure(), entry.kind(), one.n(), entry.crps(), best));
                }
            }
            return List.copyOf(all);
        }
    }

    /** Every forecast made in hindsight, beside what came. */
    public static final Table<Scored> BACKTEST = scored("backtest.csv");

    /** Every figure of a stored forecast for which an actual one is known. */
    public static final Table<Scored> SCORED = scored("scored.csv");

    private static List<Column<Verdict>> verdicts() {
        List<Column<Verdict>> columns = new ArrayList<>();
        columns.add(text("measure", Verdict::measure));
        columns.add(integer("horizon_months", Verdict::horizonMonths));
        columns.add(integer("n", Verdict::n));
        columns.add(number("crps", row -> row.means().crps()));
        columns.add(number("wis", row -> row.means().wis()));
        columns.add(number("coverage50", row -> row.coverage().of50().share()));
        columns.add(number("coverage80", row -> row.coverage().of80().share()));
        columns.add(number("coverage95", row -> row.coverage().of95().share()));
        for (Rival.Kind kind : Rival.Kind.values()) {
            columns.add(number(SKILL + kind.label(), row -> row.skill().of(kind).value()));
        }
        for (Rival.Kind kind : Rival.Kind.values()) {
            String skill = SKILL + kind.label();
            columns.add(number(skill + LOW, row -> row.skill().of(kind).interval95().low()));
            columns.add(number(skill + HIGH, row -> row.skill().of(kind).interval95().high()));
        }
        columns.add(text("targets", row -> row.scope().targets().label()));
        columns.add(text("in_sample", row -> row.scope().inSample().label()));
        return columns;
    }

    private static Table<Scored> scored(String file) {
        List<Column<Scored>> columns = new ArrayList<>();
        columns.add(text("measure", row -> row.subject().measure()));
        columns.add(date("origin_date", row -> row.subject().origin()));
        columns.add(date("target_end_date", row -> row.subject().targetEndDate()));
        columns.add(integer("horizon_months", row -> row.subject().horizonMonths()));
        columns.add(number("observed", row -> row.outturn().value()));
        columns.add(text("source", row -> row.outturn().source()));
        columns.add(number("mean", Scored::mean));
        for (double probability : Quantiles.STORED) {
            columns.add(number(quantile(probability), row -> row.quantiles().at(probability)));
        }
        columns.add(number("crps", row -> row.marks().crps()));
        columns.add(number("wis", row -> row.marks().wis()));
        columns.add(number("pit", row -> row.marks().pit()));
        columns.add(number("last_value", row -> row.rivals().lastValue().value()));
        columns.add(number("linear_trend", row -> row.rivals().linearTrend().value()));
        columns.add(number("infinite_server", row -> row.rivals().infiniteServer().value()));
        columns.add(number("crps_last", row -> row.rivals().lastValue().crps()));
        columns.add(number("crps_trend", row -> row.rivals().linearTrend().crps()));
        columns.add(number("crps_infinite", row -> row.rivals().infiniteServer().crps()));
        columns.add(number("damped_trend", row -> row.rivals().dampedTrend().value()));
        columns.add(number("crps_damped", row -> row.rivals().dampedTrend().crps()));
        return new Table<>(file, columns, ScoreTables::scored);
    }

    private static String quantile(double probability) {
        return "quantile_" + Decimal.written(probability);
    }

    private static Scored scored(Row row) {
        return new Scored(
                new Subject(
                        row.text("measure"),
                        row.date("origin_date"),
                        row.date("target_end_date"),
                        row.integer("horizon_months")),
                new Outturn(row.number("observed"), row.text("source")),
                row.number("mean"),
                new Quantiles(
                        Quantiles.STORED,
                        Quantiles.STORED.stream().map(p -> row.number(quantile(p))).toList()),
                new Marks(row.number("crps"), row.number("wis"), row.number("pit")),
                new Rivals(
                        new Rival(row.number("last_value"), row.number("crps_last")),
                        new Rival(row.number("linear_trend"), row.number("crps_trend")),
                        new Rival(row.number("infinite_server"), row.number("crps_infinite")),
                        new Rival(row.number("damped_trend"), row.number("crps_damped"))));
    }

    /** Bias, PIT and distances are not in the file. */
    private static Verdict verdict(Row row) {
        int n = row.integer("n");
        double none = Double.NaN;
        return new Verdict(
                new Verdict.Scope(
                        row.text("measure"),
                        row.integer("horizon_months"),
                        word(Targets.class, row.text("targets")),
                        word(InSample.class, row.text("in_sample"))),
                new Verdict.Means(row.number("crps"), row.number("wis"), none, none, none, none),
                new Verdict.Coverages(
                        coverage(row, "coverage50", n),
                        coverage(row, "coverage80", n),
                        coverage(row, "coverage95", n)),
                new Verdict.Skills(
                        skill(row, Rival.Kind.LAST),
                        skill(row, Rival.Kind.TREND),
                        skill(row, Rival.Kind.INFINITE),
                        skill(row, Rival.Kind.DAMPED)));
    }

    private static Skill skill(Row row, Rival.Kind kind) {
        String column = SKILL + kind.label();
        return new Skill(
                row.number(column), new Band(row.number(column + LOW), row.number(column + HIGH)));
    }

    private static <E extends Enum<E>> E word(Class<E> words, String label) {
        return Enum.valueOf(words, label.toUpperCase(Locale.ROOT));
    }

    private static Coverage coverage(Row row, String column, int n) {
        return new Coverage((int) Math.round(row.number(column) * n), n);
    }
}
