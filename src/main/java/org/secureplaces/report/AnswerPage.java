package org.secureplaces.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secureplaces.report.chart.drawing.Chart;
import org.secureplaces.report.chart.drawing.DataTable;
import org.secureplaces.report.chart.drawing.Picture;
import org.secureplaces.report.content.ReportContent.FileText;

/**
 * A page that answers one question: the answer in words, charts and tables, and how it was found.
 *
 * @param kicker what kind of question it is
 * @param answer sentences, the first the answer itself
 * @param pictures drawn in the page itself
 * @param method how it was found and what it holds for, a sentence each
 */
public record AnswerPage(
        String kicker,
        List<String> answer,
        List<Chart> charts,
        List<Picture> pictures,
        List<DataTable> tables,
        List<String> method,
        Made made) {

    /**
     * How the page was made.
     *
     * @param commandLine the command that makes it again
     * @param files names of the scenario files
     * @param texts those of them, and of what they extend, that do not come with the program
     */
    public record Made(
            String commandLine,
            long seed,
            String codeVersion,
            List<String> files,
            List<FileText> texts) {
        public Made {
            files = List.copyOf(files);
            texts = List.copyOf(texts);
        }
    }

    public AnswerPage {
        answer = List.copyOf(answer);
        charts = List.copyOf(charts);
        pictures = List.copyOf(pictures);
        tables = List.copyOf(tables);
        method = List.copyOf(method);
    }

    /** The whole page. */
    public String html() {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("title", kicker);
        words.put("kicker", kicker);
        words.put("answer", answer);
        words.put("charts", charts);
        words.put("pictures", pictures);
        words.put("tables", tables);
        words.put("method", method);
        words.put("commandLine", made.commandLine());
        words.put("seed", made.seed());
        words.put("codeVersion", made.codeVersion());
        words.put("texts", made.texts());
        words.put("files", String.join(", ", made.files()));
        return Template.filled("answer.html", words);
    }
}
