package org.secureplaces.files.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secureplaces.child.Route;
import org.secureplaces.files.Problems;
import org.secureplaces.planning.Standard;
import org.secureplaces.question.Backtest;
import org.secureplaces.question.Calibration;
import org.secureplaces.question.Checks;
import org.secureplaces.question.Closures;
import org.secureplaces.question.ClosuresOrder;
import org.secureplaces.question.Fit;
import org.secureplaces.question.Forecast;
import org.secureplaces.question.Library;
import org.secureplaces.question.Morris;
import org.secureplaces.question.Places;
import org.secureplaces.question.Question;
import org.secureplaces.question.RunText;
import org.secureplaces.question.Sampling;
import org.secureplaces.question.ScenarioText;
import org.secureplaces.question.Score;
import org.secureplaces.question.Selection;
import org.secureplaces.question.Sobol;
import org.secureplaces.question.SolveAcceptance;
import org.secureplaces.question.Text;
import org.secureplaces.question.Vintage;
import org.secureplaces.question.Waterfall;

/** Questions as they stand in manifests. */
class QuestionJsonTest {

    private static final ScenarioText ONE =
            new ScenarioText(
                    "Größe, \"one\"",
                    List.of(new Text("base.yaml", "a: 1\n"), new Text("one.yaml", "b: 'é'\r\n")),
                    List.of(new Text("draws.csv", "draw,key,value\n")));

    private static final ScenarioText TWO =
            new ScenarioText("Two", List.of(new Text("two.yaml", "")), List.of());

    private static final Sampling SHORT = new Sampling(-5, 4, 2, Optional.of(3));
    private static final Sampling LONG =
            new Sampling(Long.MAX_VALUE, 1_000_000, 1, Optional.empty());
    private static final Standard STANDARD = new Standard(Route.JUSTICE, 0.1 + 0.2, 0);
    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);

    @TempDir private Path folder = Path.of("");

    static List<Question> questions() {
        Forecast forecast = new Forecast(List.of(ONE, TWO), SHORT, Optional.of(0.05), true);
        List<RunText> runs = List.of(new RunText("baseline", TWO), new RunText("2019", ONE));
        return List.of(
                forecast,
                new Forecast(List.of(ONE), LONG, Optional.empty(), false),
                new Closures(ONE, LONG, DAY, true),
                new ClosuresOrder(ONE, LONG, DAY, false, 0.95, 0.5),
                new Places(ONE, SHORT, STANDARD, Optional.of(0.9), Optional.of("North West")),
                new Places(ONE, SHORT, STANDARD, Optional.empty(), Optional.empty()),
                new Selection(TWO, LONG, new Standard(Route.WELFARE, 0.8, 91), 12, 0.005),
                new Morris(ONE, SHORT, 2, List.of("a.b", "c")),
                new Sobol(ONE, SHORT, 4, 1, List.of()),
                new Waterfall(ONE, TWO, SHORT),
                new Calibration(ONE, runs, 9, 20, 250, Optional.of(2)),
                new Calibration(ONE, List.of(), 9, 20, 4000, Optional.empty()),
                new Backtest(ONE, new Text("facts.csv", "topic\n"), SHORT, 2005, 2006),
                new Fit("d.csv", Optional.of(DAY), Optional.empty(), DAY, Optional.of(7.5), true),
                new Fit("d.csv", Optional.empty(), Optional.empty(), DAY, Optional.empty(), false),
                new Score(forecast, new Text("actuals.csv", "target\n"), Optional.of(DAY)),
                new Library("scenarios", List.of(TWO, ONE), SHORT, true),
                new Checks(runs, SHORT),
                new SolveAcceptance(ONE, LONG, true),
                new Vintage(forecast));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_question_that_is_written_is_read_as_it_was(Question question) {
        ManifestFile.write(folder, manifest(question));
        Problems problems = new Problems();
        Optional<Manifest> read = ManifestFile.read(folder, problems);
        assertThat(problems.all()).isEmpty();
        assertThat(read.orElseThrow().question()).isEqualTo(question);
    }

    @Test
    void every_kind_of_question_is_tried_here() {
        assertThat(questions().stream().<Class<?>>map(Question::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(kinds(Question.class).toList());
    }

    private static Stream<Class<?>> kinds(Class<?> parent) {
        return Stream.of(parent.getPermittedSubclasses())
                .flatMap(kind -> kind.isRecord() ? Stream.of(kind) : kinds(kind));
    }

    private static Manifest manifest(Question question) {
        var run = new Manifest.Run(question.command(), List.of(), 1, 1, 1, 1, "", "");
        var software = new Software("1", "a", "false", "17", "b", new TreeMap<>());
        return new Manifest(
                Manifest.FORMAT,
                run,
                question,
                new TreeMap<>(),
                software,
                Map.of(),
                new TreeMap<>());
    }
}
