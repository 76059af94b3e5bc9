package org.secureplaces.app.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.files.yaml.Shipped;
import org.secureplaces.question.ScenarioText;
import org.secureplaces.question.Text;
import org.secureplaces.report.content.ReportContent.FileText;

/** The files of scenarios that a reader of a report has not got: all but the shipped baseline. */
public final class OwnTexts {

    private static final String SHIPPED = "baseline.yaml";

    private OwnTexts() {}

    /** Each file once, in the order in which they were read. */
    public static List<FileText> of(List<ScenarioText> scenarios) {
        Optional<String> shipped = Shipped.onClassPath().text(SHIPPED);
        Map<String, FileText> own = new LinkedHashMap<>();
        for (ScenarioText scenario : scenarios) {
            for (Text file : scenario.baseFirst()) {
                if (!shipped.equals(Optional.of(file.text()))) {
                    own.put(file.file(), new FileText(file.file(), file.text()));
                }
            }
        }
        return List.copyOf(own.values());
    }
}
