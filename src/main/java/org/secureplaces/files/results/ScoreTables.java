package org.secureplaces.files.results;

import static org.secureplaces.files.results.Column.date;
import static org.secureplaces.files.results.Column.integer;
import static org.secureplaces.files.results.Column.number;
import static org.secureplaces.files.results.Column.text;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.scoring.Coverage;
import org.secureplaces.scoring.Quantiles;
import org.secureplaces.scoring.Rival;
import org.secureplaces.scoring.Scored;
import org.secureplaces.scoring.Scored.Marks;
import org.secureplaces.scoring.Scored.Outturn;
import org.secureplaces.scoring.Scored.Subject;
import org.secureplaces.scoring.Verdict;

/** The CSV files of scores, column by column. */
public final class ScoreTables {

    private ScoreTables() {}

    /** How good the forecasts of each measure and horizon were. */
    public static final Table<Verdict> SCORES =
            new Table<>(
                    "scores.csv",
                    List.of(
                            text("measure", Verdict::measure),
                            integer("horizon_months", Verdict::horizonMonths),
                            integer("n", Verdict::n),
                            number("crps", row -> row.means().crps()),
                            number("wis", row -> row.means().wis()),
                            number("coverage50", row -> row.coverage().of50().share()),
                            number("coverage80", row -> row.coverage().of80().share()),
                            number("coverage95", row -> row.coverage().of95().share()),
                            number("skill_last", row -> row.skill().last()),
                            number("skill_trend", row -> row.skill().trend()),
                            number("skill_infinite", row -> row.skill().infinite())),
                    ScoreTables::verdict);

    /** Every forecast made in hindsight, beside what came. */
    public static final Table<Scored> BACKTEST = scored("backtest.csv");

    /** Every figure of a stored forecast for which an actual one is known. */
    public static final Table<Scored> SCORED = scored("scored.csv");

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
                new Rival.Three(
                        new Rival(row.number("last_value"), row.number("crps_last")),
                        new Rival(row.number("linear_trend"), row.number("crps_trend")),
                        new Rival(row.number("infinite_server"), row.number("crps_infinite"))));
    }

    /** Bias and PIT are not in the file. */
    private static Verdict verdict(Row row) {
        int n = row.integer("n");
        return new Verdict(
                row.text("measure"),
                row.integer("horizon_months"),
                new Verdict.Means(row.number("crps"), row.number("wis"), Double.NaN, Double.NaN),
                new Verdict.Coverages(
                        coverage(row, "coverage50", n),
                        coverage(row, "coverage80", n),
                        coverage(row, "coverage95", n)),
                new Verdict.Skills(
                        row.number("skill_last"),
                        row.number("skill_trend"),
                        row.number("skill_infinite")));
    }

    private static Coverage coverage(Row row, String column, int n) {
        return new Coverage((int) Math.round(row.number(column) * n), n);
    }
}
