package org.secureplaces.report.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.secureplaces.evidence.Grade;
import org.secureplaces.forecast.row.AssumptionRow;
import org.secureplaces.forecast.row.ComparisonRow;
import org.secureplaces.forecast.row.ForecastRow;
import org.secureplaces.forecast.row.HistoryRow;
import org.secureplaces.forecast.row.RankingRow;
import org.secureplaces.forecast.row.SummaryRow;
import org.secureplaces.forecast.row.UncertaintyRow;
import org.secureplaces.statistics.Statistics;

/**
 * Everything a report is made of. The first scenario is the base that the others are compared with;
 * any list but the scenarios may be empty, and the report leaves out what it cannot say.
 */
public record ReportContent(
        List<ScenarioText> scenarios,
        Dates dates,
        Run run,
        Results results,
        List<AssumptionRow> assumptions,
        List<SourceText> sources,
        List<HistoryRow> history,
        Futures futures) {

    public ReportContent {
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException("a report needs at least one scenario, had none");
        }
        scenarios = List.copyOf(scenarios);
        assumptions = List.copyOf(assumptions);
        sources = List.copyOf(sources);
        history = List.copyOf(history);
    }

    /** The same with what each simulated future yielded. */
    public ReportContent with(Futures other) {
        return new ReportContent(
                scenarios, dates, run, results, assumptions, sources, history, other);
    }

    public ScenarioText base() {
        return scenarios.get(0);
    }

    /** The scenario of a name, if there is one. */
    public Optional<ScenarioText> named(String name) {
        return scenarios.stream().filter(scenario -> scenario.name().equals(name)).findFirst();
    }

    /** The same with some of its scenarios only, the base first. */
    public ReportContent with(List<ScenarioText> some) {
        return new ReportContent(some, dates, run, results, assumptions, sources, history, futures);
    }

    public List<ScenarioText> compared() {
        return scenarios.subList(1, scenarios.size());
    }

    /**
     * A scenario as its reader sees it.
     *
     * @param name as it stands in the scenario column of the result files
     * @param changes what differs from the base, one plain sentence each
     * @param homes the homes that it begins with
     * @param placesChanges what happens to the approved places of its homes, home by home, in order
     *     of time
     * @param rules what it is beside its changes
     * @param asked what its file asks
     */
    public record ScenarioText(
            String name,
            String description,
            String fileName,
            List<String> changes,
            List<HomeText> homes,
            List<PlacesChange> placesChanges,
            Rules rules,
            Asked asked) {

        /**
         * Whether nothing is done in it: it differs from the base by what it assumes alone, so that
         * a difference is not the effect of a policy.
         */
        public boolean isOtherInputs() {
            return changes.isEmpty() && rules.isOtherInputs();
        }

        public ScenarioText {
            changes = List.copyOf(changes);
            homes = List.copyOf(homes);
            placesChanges = List.copyOf(placesChanges);
        }
    }

    /**
     * What a scenario is beside its dated changes.
     *
     * @param arrangement how children get places, in sentences; empty where it is that of the base
     * @param assumes what it takes for granted otherwise than the base, a sentence each; of the
     *     base, what its own file states
     */
    public record Rules(String arrangement, List<String> assumes) {
        /** Those of the base. */
        public static final Rules SAME = new Rules("", List.of());

        public Rules {
            assumes = List.copyOf(assumes);
        }

        private boolean isOtherInputs() {
            return arrangement.isEmpty() && !assumes.isEmpty();
        }
    }

    /**
     * What a scenario file asks, and for when.
     *
     * @param question in its first comment, with a question mark; may be empty
     * @param author who wrote it, may be empty
     * @param condition what is supposed, such as "if Atkinson closes"; may be empty
     * @param terms when its changes are in effect
     */
    public record Asked(String question, String author, String condition, List<Term> terms) {
        /** A file that asks nothing. */
        public static final Asked NOTHING = new Asked("", "", "", List.of());

        public Asked {
            terms = List.copyOf(terms);
        }
    }

    /**
     * When a change is in effect.
     *
     * @param change as a sentence
     * @param from first day on which anything is another way
     * @param wholly first day on which all of it is in effect
     * @param last last day of a change that ends by itself
     */
    public record Term(String change, LocalDate from, LocalDate wholly, Optional<LocalDate> last) {}

    /** From a day on, a home has another number of approved places than before. */
    public record PlacesChange(LocalDate date, String home, int before, int after) {}

    /**
     * A home with its places on the first day.
     *
     * @param welfare places, with their range where they are drawn
     * @param asOf the time for which its size was read; empty where nobody says
     * @param note what is inferred or in doubt
     * @param sources ids of what the places were read from, separated by "; "; empty for a size
     *     that the scenario sets
     */
    public record HomeText(
            String name, String welfare, int justice, String asOf, String note, String sources) {
        /** A home whose size somebody set. */
        public HomeText(String name, String welfare, int justice, String asOf, String note) {
            this(name, welfare, justice, asOf, note, "");
        }
    }

    /**
     * The dates of a forecast.
     *
     * @param dataCutOff day of the count that the run starts from
     * @param knownUntil last day whose known events are replayed
     * @param end last day of the forecast
     */
    public record Dates(
            LocalDate dataCutOff, LocalDate knownUntil, LocalDate forecastFrom, LocalDate end) {
        public Dates {
            if (!forecastFrom.isBefore(end)) {
                throw new IllegalArgumentException(
                        "forecast_from must lie before the end " + end + ", was " + forecastFrom);
            }
        }
    }

    /**
     * How the results were made.
     *
     * @param replications simulated futures of each scenario
     * @param draws parameter sets drawn from their ranges
     * @param drawsAtAllPlaces in how many of them the share of welfare places that can be used
     *     would pass 1 in some year, and is held at all places
     * @param commandLine the command that makes the same results again
     * @param texts scenario files that do not come with the program
     * @param made day on which it was asked, as 2027-04-01; empty where nobody noted it
     */
    public record Run(
            int replications,
            int draws,
            int drawsAtAllPlaces,
            long seed,
            String codeVersion,
            String commandLine,
            List<FileText> texts,
            String made) {

        public Run {
            texts = List.copyOf(texts);
        }

        /** The version with no more of the commit's hash than tells it from others. */
        public String shortVersion() {
            return codeVersion.replaceAll("([0-9a-f]{9})[0-9a-f]{31}", "$1");
        }

        /** The day on which it was made, in words; empty where nobody noted it. */
        public String madeOn() {
            return made.isEmpty() ? "" : Periods.day(LocalDate.parse(made));
        }

        /** Whether there are enough draws to tell where 95 futures in 100 lie. */
        public boolean hasRange() {
            return draws >= Statistics.FEWEST_DRAWS;
        }
    }

    /** A file as it was read, so that a reader of the page can ask again. */
    public record FileText(String file, String text) {}

    /** The rows of the result files, in the order of the files. */
    public record Results(
            List<SummaryRow> summary,
            List<ComparisonRow> comparison,
            List<UncertaintyRow> uncertainty,
            List<ForecastRow> forecast,
            List<RankingRow> ranking) {
        /** Before there are any. */
        public static final Results NONE =
                new Results(List.of(), List.of(), List.of(), List.of(), List.of());

        public Results {
            summary = List.copyOf(summary);
            comparison = List.copyOf(comparison);
            uncertainty = List.copyOf(uncertainty);
            forecast = List.copyOf(forecast);
            ranking = List.copyOf(ranking);
        }
    }

    /**
     * Where a figure was published.
     *
     * @param published date or year as the source states it
     * @param address web address, empty where there is none
     * @param grade how good a ground it is, by its publisher
     */
    public record SourceText(
            String id,
            String title,
            String publisher,
            String published,
            String address,
            Grade grade) {}
}
