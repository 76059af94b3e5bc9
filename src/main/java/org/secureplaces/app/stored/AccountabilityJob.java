package org.secureplaces.app.stored;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.files.Problems;
import org.secureplaces.files.backtest.Actuals.Actual;
import org.secureplaces.files.backtest.Releases;
import org.secureplaces.files.evidence.History;
import org.secureplaces.files.manifest.Software;
import org.secureplaces.files.table.PastRecordFile;
import org.secureplaces.files.table.ScoreTables;
import org.secureplaces.files.table.Tables;
import org.secureplaces.forecast.row.ForecastRow;
import org.secureplaces.report.AccountabilityPage;
import org.secureplaces.report.answer.PastRecord;
import org.secureplaces.report.answer.PastRecord.Kind;
import org.secureplaces.report.chart.VintageChart;
import org.secureplaces.report.finding.Account;
import org.secureplaces.report.finding.Vintage;
import org.secureplaces.scoring.Verdict;

/** Writes the page of accountability and the record of the past that reports speak from. */
public final class AccountabilityJob {

    /** The page as one file. */
    public static final String PAGE = "accountability.html";

    private static final String MARKDOWN = "accountability.md";

    private final AccountabilityPage page;

    private AccountabilityJob(AccountabilityPage page) {
        this.page = page;
    }

    /** Whether a folder holds results that could be stored, and not what was stored. */
    public static boolean isStillToBeStored(Path folder) {
        return StoredForecasts.areStillToCome(folder);
    }

    /**
     * Reads stored forecasts, those in {@code results/vintages} too, and what came.
     *
     * @param folder a stored forecast or a folder of such
     * @param actuals a file of figures published since
     * @param backtest a folder of results of the command backtest; without it, what the shipped
     *     record says of backtests stays
     * @throws org.secureplaces.files.InputException with every problem of any of them
     */
    public static AccountabilityJob read(
            Path folder, Optional<Path> actuals, Optional<Path> backtest) {
        Sources sources = sources(StoredForecasts.read(List.of(folder)), actuals, backtest);
        List<Account> accounts = new ArrayList<>();
        List<Vintage> drawn = new ArrayList<>();
        sources.forecasts()
                .forEach(
                        (stored, rows) -> {
                            List<Actual> own = PublishedSince.of(sources.figures(), rows);
                            Account account = Accounts.of(stored, rows, own);
                            accounts.add(account);
                            drawn.add(new Vintage(account.name(), rows, outturns(account)));
                        });
        return new AccountabilityJob(page(accounts, drawn, sources));
    }

    /**
     * Checks all that a page will be made of before a forecast is stored.
     *
     * @param results a folder with the forecast
     * @throws org.secureplaces.files.InputException with every problem of any of them
     */
    public static void check(Path results, Optional<Path> actuals, Optional<Path> backtest) {
        List<StoredResults> all = new ArrayList<>(StoredForecasts.read(List.of()));
        all.add(StoredResults.read(results));
        sources(all, actuals, backtest);
    }

    /** What a page is made of. */
    private record Sources(
            Map<StoredResults, List<ForecastRow>> forecasts,
            List<Actual> figures,
            List<Verdict> verdicts) {}

    private static Sources sources(
            List<StoredResults> all, Optional<Path> actuals, Optional<Path> backtest) {
        Problems problems = new Problems();
        Map<StoredResults, List<ForecastRow>> forecasts = new LinkedHashMap<>();
        for (StoredResults stored : all) {
            stored.requireForecast();
            List<ForecastRow> rows = Tables.FORECAST.read(stored.folder(), problems);
            if (!rows.isEmpty()) {
                forecasts.put(stored, VintageJob.kept(rows));
            }
        }
        problems.throwIfAny();
        List<Actual> figures =
                PublishedSince.read(actuals, List.copyOf(forecasts.values()), problems);
        List<Verdict> verdicts =
                backtest.map(scores -> ScoreTables.SCORES.read(scores, problems)).orElse(List.of());
        problems.throwIfAny();
        return new Sources(forecasts, figures, verdicts);
    }

    private static List<Vintage.Outturn> outturns(Account account) {
        return account.came().stream()
                .map(
                        came ->
                                new Vintage.Outturn(
                                        came.said().measure(), came.said().day(), came.value()))
                .toList();
    }

    private static AccountabilityPage page(
            List<Account> accounts, List<Vintage> drawn, Sources sources) {
        LocalDate today =
                accounts.stream()
                        .flatMap(account -> lastDays(account).stream())
                        .max(LocalDate::compareTo)
                        .orElseThrow();
        Calendar calendar = new Calendar(Releases.shipped(), sources.figures(), today);
        List<PastRecord.Row> rows = new ArrayList<>(PastRows.ofBacktest(sources.verdicts()));
        if (sources.verdicts().isEmpty()) {
            rows.addAll(PastRecordFile.shipped().of(Kind.BACKTEST));
        }
        accounts.forEach(account -> rows.add(PastRows.of(account)));
        rows.addAll(calendar.due());
        Software software = Software.running();
        return new AccountabilityPage(
                accounts,
                new PastRecord(rows),
                calendar.missing(accounts),
                new VintageChart(drawn, History.rows()),
                software.version() + " (" + software.commit() + ")");
    }

    /** What is known lasts until the last forecast was made or the last figure came. */
    private static List<LocalDate> lastDays(Account account) {
        List<LocalDate> days = new ArrayList<>(List.of(account.made()));
        account.came().forEach(came -> days.add(came.published()));
        return days;
    }

    /** Writes the page, for a browser and as Markdown, and the record of the past. */
    public List<String> write(Path out) {
        try {
            Files.createDirectories(out);
            Path beside = Files.createTempDirectory(out, ".page-");
            Files.writeString(beside.resolve(PAGE), page.html());
            Files.writeString(beside.resolve(MARKDOWN), page.markdown());
            PastRecordFile.write(beside, page.record());
            for (String file : List.of(PAGE, MARKDOWN, PastRecordFile.file())) {
                Files.move(
                        beside.resolve(file),
                        out.resolve(file),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            Files.delete(beside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.answer();
    }
}
