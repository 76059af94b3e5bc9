package org.secureplaces.app.web.lab;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.secureplaces.app.answer.ClosuresJob;
import org.secureplaces.app.answer.PlacesJob;
import org.secureplaces.app.answer.PreparedForecast;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.web.ask.Base;
import org.secureplaces.app.web.ask.ForecastDays;
import org.secureplaces.app.web.ask.Limits;
import org.secureplaces.app.web.ask.Refusal;
import org.secureplaces.app.web.kept.Crew;
import org.secureplaces.child.Route;
import org.secureplaces.files.InputException;
import org.secureplaces.files.lab.LabFolder;
import org.secureplaces.planning.Standard;
import org.secureplaces.question.Closures;
import org.secureplaces.question.Places;
import org.secureplaces.question.Sampling;
import org.secureplaces.report.AnswerPage;
import org.secureplaces.report.chart.drawing.DataTable;
import org.secureplaces.run.Interruption;

/** Rankings of closures and searches for places, one after the other, by the commands' own jobs. */
public final class Jobs implements AutoCloseable {

    private static final int MOST_WAITING = 4;
    private static final String WALES =
            "Why Wales stands at 100%: councils in Wales place children directly in the home in"
                    + " Wales, outside the national search.";

    private final LabFolder folder;
    private final Base base;
    private final int threads;
    private final ExecutorService worker;
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final Map<String, Future<?>> running = new LinkedHashMap<>();

    Jobs(LabFolder folder, Base base, int threads) {
        this.folder = folder;
        this.base = base;
        this.threads = threads;
        this.worker = Crew.alone("lab-jobs");
    }

    /** Begins a ranking of all closures on a day. */
    public Job ranking(Map<String, Object> asked) {
        LocalDate on = date(String.valueOf(asked.getOrDefault("date", "")));
        int futures =
                Limits.number(
                        asked.getOrDefault("futures", 100),
                        "futures",
                        Limits.FEWEST_OF_A_RANKING,
                        Limits.MOST_OF_A_JOB);
        List<String> arguments =
                List.of(
                        "closures",
                        folder.named(LabFolder.BASE),
                        "--on",
                        on.toString(),
                        "--seed",
                        Long.toString(Limits.SEED),
                        "--replications",
                        Integer.toString(futures));
        Closures question =
                new Closures(base.text(), sampling(futures, Limits.PER_DRAW), on, false);
        return begin(
                "ranking-" + on + "-" + futures,
                "ranking",
                arguments,
                job -> ranked(question, futures, arguments, job));
    }

    private LocalDate date(String text) {
        try {
            LocalDate on = LocalDate.parse(text.strip());
            ForecastDays.wrong(on, base.horizon())
                    .ifPresent(
                            message -> {
                                throw Refusal.of("date", message);
                            });
            return on;
        } catch (DateTimeParseException e) {
            throw Refusal.of("date", "the closing day must be a day such as 1 April 2027");
        }
    }

    private Job.Found ranked(Closures question, int futures, List<String> arguments, Job job) {
        Path out = folder.path().resolve(job.id());
        List<String> answer = new ClosuresJob(question, request(arguments)).run(out, job);
        return RankedClosures.found(out, answer, futures, base);
    }

    /** Begins a search for the number of places that a standard takes. */
    public Job places(Map<String, Object> asked) {
        Standard standard = standard(asked);
        int futures =
                Limits.number(
                        asked.getOrDefault("futures", 100), "futures", 20, Limits.MOST_OF_A_JOB);
        List<String> arguments = arguments(standard, futures);
        Places question =
                new Places(
                        base.text(),
                        sampling(futures, 1),
                        standard,
                        Optional.empty(),
                        Optional.empty());
        String id =
                String.join(
                        "-",
                        "places",
                        standard.route().label(),
                        Long.toString(Math.round(standard.target() * 1000)),
                        Integer.toString(standard.withinDays()),
                        Integer.toString(futures));
        return begin(id, "places", arguments, job -> places(question, arguments, job));
    }

    private List<String> arguments(Standard standard, int futures) {
        return List.of(
                "places",
                folder.named(LabFolder.BASE),
                "--route",
                standard.route().label(),
                "--target",
                Double.toString(standard.target()),
                "--within",
                Integer.toString(standard.withinDays()),
                "--seed",
                Long.toString(Limits.SEED),
                "--replications",
                Integer.toString(futures));
    }

    private static Standard standard(Map<String, Object> asked) {
        String route = String.valueOf(asked.getOrDefault("route", "welfare"));
        if (!List.of("welfare", "justice").contains(route)) {
            throw Refusal.of("route", "must be welfare or justice");
        }
        double target =
                asked.get("target") instanceof BigDecimal share ? share.doubleValue() : Double.NaN;
        if (!(target > 0 && target < 1) || Math.rint(target * 1000) != target * 1000) {
            throw Refusal.of("target", "must be a share above 0 and below 1, such as 0.9");
        }
        int within = Limits.number(asked.getOrDefault("within", 91), "within", 1, 365);
        return new Standard(
                route.equals("welfare") ? Route.WELFARE : Route.JUSTICE, target, within);
    }

    private Job.Found places(Places question, List<String> arguments, Job job) {
        Path out = folder.path().resolve(job.id());
        AnswerPage page = new PlacesJob(question, request(arguments)).run(out, job);
        Optional<DataTable> table = page.tables().stream().reduce((first, second) -> second);
        return new Job.Found(
                page.answer(),
                table.map(DataTable::caption).orElse(""),
                table.map(DataTable::headers).orElse(List.of()),
                table.map(DataTable::rows).orElse(List.of()),
                notes(table.map(DataTable::rows).orElse(List.of()), page.method()));
    }

    /** What a reader of the table asks first stands first. */
    private static List<String> notes(List<List<String>> rows, List<String> method) {
        boolean isWalesFull =
                rows.stream().anyMatch(row -> row.get(0).equals("Wales") && row.contains("100.0%"));
        return isWalesFull ? Stream.concat(Stream.of(WALES), method.stream()).toList() : method;
    }

    private Request request(List<String> arguments) {
        return new Request(arguments, threads);
    }

    private static Sampling sampling(int futures, int perDraw) {
        return Sampling.ofSeveral(Limits.SEED, futures, perDraw, Optional.empty());
    }

    private Job begin(
            String id, String kind, List<String> arguments, Function<Job, Job.Found> work) {
        synchronized (jobs) {
            Job there = jobs.get(id);
            if (there != null
                    && there.state() != Answer.State.CANCELLED
                    && there.state() != Answer.State.FAILED) {
                return there;
            }
            if (jobs.values().stream().filter(job -> !job.isOver()).count() >= MOST_WAITING) {
                throw Refusal.tooMany(
                        "there are "
                                + MOST_WAITING
                                + " rankings and searches in work already: stop one, or wait");
            }
            Job job = new Job(id, kind, PreparedForecast.typed(arguments));
            jobs.put(id, job);
            running.put(id, worker.submit(() -> run(job, work)));
            return job;
        }
    }

    private static void run(Job job, Function<Job, Job.Found> work) {
        try {
            job.reach(0, 0);
            job.find(work.apply(job));
        } catch (Interruption e) {
            job.end(Answer.State.CANCELLED, "");
        } catch (InputException e) {
            job.end(Answer.State.FAILED, e.problems().get(0).message());
        } catch (RuntimeException e) {
            boolean isStopped = Thread.currentThread().isInterrupted();
            job.end(
                    isStopped ? Answer.State.CANCELLED : Answer.State.FAILED,
                    isStopped ? "" : "This could not be simulated: an error of the program");
        }
    }

    /** A job that was begun. */
    public Job named(String id) {
        synchronized (jobs) {
            Job job = jobs.get(id);
            if (job == null) {
                throw Refusal.notThere("no ranking or search of this name: ask again");
            }
            return job;
        }
    }

    /** Stops a job; nothing of it is kept. */
    public Job cancel(String id) {
        Job job = named(id);
        if (!job.isOver()) {
            synchronized (jobs) {
                Optional.ofNullable(running.get(id)).ifPresent(one -> one.cancel(true));
            }
            job.end(Answer.State.CANCELLED, "");
        }
        return job;
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
