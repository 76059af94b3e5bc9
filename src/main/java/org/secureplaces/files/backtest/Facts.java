package org.secureplaces.files.backtest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.backtest.Fact;
import org.secureplaces.backtest.Fact.Amount;
import org.secureplaces.backtest.Fact.Status;
import org.secureplaces.backtest.Priors;
import org.secureplaces.backtest.Topic;
import org.secureplaces.evidence.CountUnit;
import org.secureplaces.files.Problems;
import org.secureplaces.files.TextFile;
import org.secureplaces.files.csv.Sheet;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.files.manifest.Sha256;
import org.secureplaces.question.Text;

/** The facts and priors of backtests: those that come with the program, or a user's own facts. */
public final class Facts {

    /** Months after which the count of children in custody at a month end is published. */
    private static final int CUSTODY_LAG_MONTHS = 2;

    /** The name of the table of facts. */
    public static final String FILE = "facts.csv";

    private static final String FOLDER = "/backtest/";
    private static final String COUNTS = "counts";
    private static final String PRIORS = "priors.csv";
    private static final List<String> COLUMNS =
            List.of("topic", "date", "value", "low", "high", "status", "published", "source");

    private Facts() {}

    /**
     * A table of facts.
     *
     * @param file its name, as the user gave it
     * @param facts its facts, and the monthly counts of custody that come with the program
     */
    public record Read(String file, String text, List<Fact> facts) {
        public Read {
            facts = List.copyOf(facts);
        }

        /** The file as it was read. */
        public Text asText() {
            return new Text(file, text);
        }
    }

    /** The facts that come with the program. */
    public static Read shipped() {
        Problems problems = new Problems();
        Read read = read(FILE, text(FILE), problems);
        problems.throwIfAny();
        return read;
    }

    /** The facts of a file; what is wrong with it becomes problems. */
    public static Read read(Path path, Problems problems) {
        String shown = path.toString();
        return read(shown, TextFile.read(path, shown, problems).orElse(""), problems);
    }

    /** The facts of a text that was read before; what is wrong with it becomes problems. */
    public static Read read(Text facts, Problems problems) {
        return read(facts.file(), facts.text(), problems);
    }

    private static Read read(String shown, String text, Problems problems) {
        Lines lines = new Lines(problems);
        List<Fact> facts = new ArrayList<>();
        lines.sheet(shown, text, COLUMNS)
                .ifPresent(
                        sheet ->
                                sheet.rows()
                                        .forEach(row -> fact(lines, row).ifPresent(facts::add)));
        return new Read(shown, text, withCustody(facts));
    }

    /** The priors that come with the program. */
    public static Priors priors() {
        Problems problems = new Problems();
        Lines lines = new Lines(problems);
        List<Priors.Prior> priors = new ArrayList<>();
        List<String> columns = List.of("parameter", "value", "low", "high", "reason");
        for (Sheet.Row row : lines.sheet(PRIORS, text(PRIORS), columns).orElseThrow().rows()) {
            amount(lines, row)
                    .ifPresent(
                            amount ->
                                    priors.add(
                                            new Priors.Prior(
                                                    row.text("parameter"),
                                                    amount,
                                                    row.text("reason"))));
        }
        problems.throwIfAny();
        return new Priors(priors);
    }

    /** Fingerprint of facts and priors that come with the program. */
    public static String fingerprint() {
        return Sha256.of(text(FILE) + text(PRIORS));
    }

    private static Optional<Fact> fact(Lines lines, Sheet.Row row) {
        Optional<Topic> topic = lines.word(row, "topic", Topic.labels()).flatMap(Topic::of);
        topic.ifPresent(known -> checkCounted(lines, row, known));
        Optional<Status> status = lines.word(row, "status", Status.labels()).flatMap(Status::of);
        Optional<LocalDate> date = lines.date(row, "date");
        Optional<LocalDate> published = lines.date(row, "published");
        Optional<Amount> amount = amount(lines, row);
        if (topic.isEmpty()
                || status.isEmpty()
                || date.isEmpty()
                || published.isEmpty()
                || amount.isEmpty()) {
            return Optional.empty();
        }
        if (status.get() != Status.ANNOUNCED && published.get().isBefore(date.get())) {
            lines.complain(row, "published", "must not be before " + date.get());
            return Optional.empty();
        }
        return Optional.of(
                new Fact(
                        topic.get(),
                        date.get(),
                        amount.get(),
                        status.get(),
                        published.get(),
                        row.text("source")));
    }

    /** Files written before there was such a column count what their topics say. */
    private static void checkCounted(Lines lines, Sheet.Row row, Topic topic) {
        String counts = topic.counts().label();
        boolean other =
                row.has(COUNTS)
                        && lines.word(row, COUNTS, CountUnit.labels())
                                .filter(word -> !word.equals(counts))
                                .isPresent();
        if (other) {
            lines.complain(row, COUNTS, "of " + topic.label() + " must be " + counts);
        }
    }

    static Optional<Amount> amount(Lines lines, Sheet.Row row) {
        Optional<Double> value = lines.number(row, "value");
        Optional<Double> low = value.flatMap(middle -> lines.numberOr(row, "low", middle));
        Optional<Double> high = value.flatMap(middle -> lines.numberOr(row, "high", middle));
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (low.get() > value.orElseThrow() || high.get() < value.orElseThrow()) {
            lines.complain(row, "value", "must lie from low to high");
            return Optional.empty();
        }
        return Optional.of(new Amount(value.orElseThrow(), low.get(), high.get()));
    }

    private static List<Fact> withCustody(List<Fact> facts) {
        List<Fact> all = new ArrayList<>(facts);
        for (Register.Point point : Register.shipped().series(Topic.CUSTODY.label())) {
            all.add(
                    new Fact(
                            Topic.CUSTODY,
                            point.date(),
                            Amount.of(point.value()),
                            Status.PUBLISHED,
                            point.date().plusMonths(CUSTODY_LAG_MONTHS),
                            "JS01; JS08"));
        }
        return List.copyOf(all);
    }

    static String text(String name) {
        try (InputStream in = Facts.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("a table of the backtest is missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
