package org.secureplaces.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.report.answer.Affected;
import org.secureplaces.report.answer.AnswerWords;
import org.secureplaces.report.answer.BeforeAfter;
import org.secureplaces.report.answer.FutureWords;
import org.secureplaces.report.answer.HarmTable;
import org.secureplaces.report.answer.Headline;
import org.secureplaces.report.answer.HowSure;
import org.secureplaces.report.answer.PastRecord;
import org.secureplaces.report.answer.Ranking;
import org.secureplaces.report.answer.WhenWords;
import org.secureplaces.report.chart.CurvePictures;
import org.secureplaces.report.chart.DotPicture;
import org.secureplaces.report.chart.StripPicture;
import org.secureplaces.report.chart.drawing.DataTable;
import org.secureplaces.report.chart.drawing.Picture;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.ReportContent.ScenarioText;
import org.secureplaces.report.content.Sample;
import org.secureplaces.report.content.Told;

/**
 * The first screen and the one printed page of a report: question, answer, picture, numbers, when,
 * who, how sure, and who made it.
 *
 * @param pictures the bar of all children and the dots, in order
 */
record FirstPage(
        Answer answer,
        List<Picture> pictures,
        Table table,
        List<WhenWords.When> when,
        Grounds grounds) {

    private static final String NOTHING =
            "No answer: these results hold no count of children who get no secure place.";

    /** The widths of drawings for pages and for telephones. */
    private static final double WIDE = 680;

    private static final double NARROW = 328;

    /**
     * What is asked and answered.
     *
     * @param warning where there are too few futures, otherwise empty
     * @param others answers on further scenarios, a sentence each
     */
    record Answer(
            String question, String headline, String lead, String warning, List<String> others) {}

    /**
     * The table of before and after.
     *
     * @param title over which years numbers are averaged
     */
    record Table(String title, String over, List<String> columns, List<BeforeAfter.Row> rows) {}

    /** Who is affected and how sure it is. */
    record Grounds(
            List<String> who,
            String heading,
            String leading,
            List<String> unknowns,
            List<String> sources,
            List<String> past) {}

    /** Makes the page of a report. */
    static FirstPage of(ReportContent content, Findings findings, PastRecord past) {
        ScenarioText scenario = content.compared().stream().findFirst().orElse(content.base());
        return new Maker(content, findings, Told.of(content, findings, scenario)).page(past);
    }

    /** Pictures of how far futures are apart; none where single futures are not kept. */
    static List<Picture> apart(ReportContent content, Findings findings) {
        List<ScenarioText> scenarios =
                content.compared().isEmpty() ? List.of(content.base()) : content.compared();
        List<Picture> pictures = new ArrayList<>();
        for (int number = 0; number < scenarios.size(); number++) {
            Told told = Told.of(content, findings, scenarios.get(number));
            int own = number;
            Maker maker = new Maker(content, findings, told);
            AnswerWords.of(told)
                    .flatMap(AnswerWords::sample)
                    .ifPresent(sample -> pictures.addAll(maker.apart(sample, own)));
        }
        return pictures;
    }

    /** Puts the parts together. */
    private record Maker(ReportContent content, Findings findings, Told told) {

        FirstPage page(PastRecord past) {
            Optional<AnswerWords> words = AnswerWords.of(told);
            Optional<Sample> sample = words.flatMap(AnswerWords::sample);
            if (!new Ranking(content, findings).rows().isEmpty()) {
                return ranking(words, sample, past);
            }
            HowSure sure = new HowSure(told, sample);
            BeforeAfter table = new BeforeAfter(told);
            return new FirstPage(
                    answer(words),
                    words.map(one -> pictures(one, sample)).orElse(List.of()),
                    new Table(
                            (told.isCompared() ? "Before and after: average of " : "Average of ")
                                    + told.years().inWords(told.span()),
                            "A year",
                            table.columns(),
                            table.rows()),
                    new WhenWords(told).times(),
                    new Grounds(
                            new Affected(told, findings).lines(),
                            sure.heading(),
                            sure.leading(),
                            sure.unknowns(),
                            sure.sources(),
                            sure.past(past)));
        }

        private FirstPage ranking(
                Optional<AnswerWords> words, Optional<Sample> sample, PastRecord past) {
            Headline.Answer first = new Headline(content, findings).answers().get(0);
            HarmTable table = new HarmTable(new Ranking(content, findings));
            return new FirstPage(
                    new Answer(
                            "Which closure does the most harm?",
                            first.subject() + ": " + first.sentence() + ".",
                            first.range(),
                            warning(),
                            List.of()),
                    words.map(one -> pictures(one, sample)).orElse(List.of()),
                    new Table(table.title(), "If this home closes", table.columns(), table.rows()),
                    List.of(),
                    new Grounds(
                            List.of(
                                    "Children whom councils refer; those sent by courts are counted"
                                            + " apart."),
                            "How sure: neighbours in the ranking may change places",
                            String.join(" ", first.certainty()),
                            List.of(),
                            List.of(),
                            new HowSure(told, sample).past(past)));
        }

        private Answer answer(Optional<AnswerWords> words) {
            return new Answer(
                    AnswerWords.question(told),
                    words.map(AnswerWords::headline).orElse(NOTHING),
                    words.map(AnswerWords::lead).orElse(""),
                    warning(),
                    others());
        }

        private String warning() {
            ReportContent.Run run = content.run();
            return run.hasRange()
                    ? ""
                    : "Only "
                            + run.replications()
                            + (run.replications() == 1 ? " future was" : " futures were")
                            + " simulated: too few to say how far off these numbers are. Run 100 or"
                            + " more.";
        }

        private List<String> others() {
            return content.compared().stream()
                    .skip(1)
                    .flatMap(
                            other ->
                                    AnswerWords.of(Told.of(content, findings, other)).stream()
                                            .map(one -> other.name() + ": " + one.headline()))
                    .toList();
        }

        private List<Picture> pictures(AnswerWords words, Optional<Sample> sample) {
            List<Picture> pictures = new ArrayList<>();
            if (!Double.isNaN(words.all()) && words.all() > 0) {
                pictures.add(strip(words));
            }
            sample.ifPresent(one -> pictures.add(dots(words, one)));
            return pictures;
        }

        private Picture strip(AnswerWords words) {
            StripPicture drawing =
                    new StripPicture(
                            new StripPicture.Strip(
                                    words.all(),
                                    words.base(),
                                    words.by(),
                                    words.ofAll(),
                                    words.ofBase(),
                                    words.ofChange(),
                                    words.lead()));
            return new Picture("strip", "", "", drawing.wide(), drawing.narrow(), NO_TABLE);
        }

        private Picture dots(AnswerWords words, Sample sample) {
            DotWords said = new DotWords(told);
            DotPicture drawing = new DotPicture(sample, said.labels(words, sample));
            return new Picture(
                    "futures",
                    said.heading(sample),
                    said.note(sample),
                    drawing.wide(),
                    drawing.narrow(),
                    drawing.table("The dots in numbers"));
        }

        List<Picture> apart(Sample sample, int number) {
            AnswerWords words = AnswerWords.of(told).orElseThrow();
            CurvePictures curves =
                    new CurvePictures(sample, new DotWords(told).labels(words, sample));
            String of = told.isCompared() ? told.scenario().name() + ": " : "";
            String half = FutureWords.half(told, sample);
            String order = told.isCompared() ? sample.odds() : "Futures in order of size";
            return List.of(
                    new Picture(
                            "chance-" + number,
                            of + half,
                            "Of 100 simulated futures, how many have at most the number below.",
                            curves.chance(WIDE, half),
                            curves.chance(NARROW, half),
                            curves.table("The curve in numbers")),
                    new Picture(
                            "sorted-" + number,
                            of + order,
                            told.isCompared()
                                    ? "Each dot is the difference in one future, from the fewest to"
                                            + " the most; above the dashed line are more children"
                                            + " without a place."
                                    : "Each dot is one future, from the fewest to the most children"
                                            + " without a place.",
                            curves.sorted(WIDE, order),
                            curves.sorted(NARROW, order),
                            NO_TABLE));
        }
    }

    private static final DataTable NO_TABLE = new DataTable("", List.of(), List.of());
}
