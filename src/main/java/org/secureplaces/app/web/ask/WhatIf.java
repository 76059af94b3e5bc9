package org.secureplaces.app.web.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.files.lab.WhatIfForm;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.report.content.ReportContent.ScenarioText;

/**
 * A what-if that is sound: its text, the scenario that it is, and how a form has it.
 *
 * @param id by its text
 * @param text in the words of a report
 * @param form empty for a text that says what no form does
 * @param command that gives the lab's numbers, with the usual futures and years
 */
public record WhatIf(
        String id,
        String yaml,
        ScenarioFile file,
        ScenarioText text,
        Optional<WhatIfForm> form,
        String command) {

    public String name() {
        return text.name();
    }

    /** As it is told to a page. */
    public Map<String, Object> told() {
        Map<String, Object> told = brief();
        told.put("question", text.asked().question());
        told.put("assumes", text.rules().assumes());
        told.put("arrangement", text.rules().arrangement());
        told.put(
                "edit",
                form.map(
                        own ->
                                Map.of(
                                        "name",
                                        own.name(),
                                        "changes",
                                        own.changes(),
                                        "library",
                                        own.library())));
        told.put("yaml", yaml);
        told.put("command", command);
        told.put("link", "/lab/" + id);
        told.put("notes", file.migrated().stream().map(Object::toString).toList());
        return told;
    }

    /** The same in short, for a list. */
    public Map<String, Object> brief() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", id);
        told.put("name", name());
        told.put("changes", sentences());
        return told;
    }

    private List<String> sentences() {
        return text.changes();
    }
}
