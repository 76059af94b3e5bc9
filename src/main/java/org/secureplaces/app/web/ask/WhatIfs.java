package org.secureplaces.app.web.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.app.answer.PreparedForecast;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.files.InputException;
import org.secureplaces.files.lab.LabFolder;
import org.secureplaces.files.lab.LibraryScenario;
import org.secureplaces.files.lab.LibraryScenarios;
import org.secureplaces.files.lab.WhatIfForm;
import org.secureplaces.files.lab.WhatIfText;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.files.yaml.Node.Mapping;
import org.secureplaces.question.ScenarioText;
import org.secureplaces.question.Text;

/** Makes what-ifs of forms and texts, checks them as the commands do, and keeps them. */
public final class WhatIfs {

    private static final String EXTENDS = "(?m)^(extends:\\s*)\\S*baseline\\.yaml";

    private final LabFolder folder;
    private final Base base;
    private final LibraryScenarios library = LibraryScenarios.shipped();
    private final Map<String, WhatIf> known = new LinkedHashMap<>();

    public WhatIfs(LabFolder folder, Base base) {
        this.folder = folder;
        this.base = base;
    }

    public LibraryScenarios library() {
        return library;
    }

    /** The what-if that a page asks for. */
    public WhatIf of(Map<String, Object> asked) {
        Object yaml = asked.get("yaml");
        return yaml == null ? ofForm(asked) : ofText(String.valueOf(yaml));
    }

    /** Keeps a what-if, so that its link opens it again. */
    public WhatIf keep(WhatIf whatIf) {
        folder.keep(whatIf.yaml());
        synchronized (known) {
            known.put(whatIf.id(), whatIf);
        }
        return whatIf;
    }

    /** One that was kept. */
    public WhatIf named(String id) {
        synchronized (known) {
            WhatIf there = known.get(id);
            if (there != null) {
                return there;
            }
        }
        String yaml =
                folder.whatIf(id)
                        .orElseThrow(
                                () ->
                                        Refusal.notThere(
                                                "no what-if of this name is kept on this machine"));
        return keep(ofText(yaml));
    }

    /** Those that were kept, the newest first, as far as they can still be read. */
    public List<WhatIf> newest(int most) {
        List<WhatIf> found = new ArrayList<>();
        for (String id : folder.whatIfs()) {
            if (found.size() == most) {
                return found;
            }
            readable(id).ifPresent(found::add);
        }
        return found;
    }

    private Optional<WhatIf> readable(String id) {
        synchronized (known) {
            if (known.containsKey(id)) {
                return Optional.ofNullable(known.get(id));
            }
        }
        try {
            Optional<WhatIf> read = folder.whatIf(id).map(this::ofText);
            synchronized (known) {
                read.ifPresent(one -> known.put(id, one));
            }
            return read;
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    /** The same what-if under another name. */
    public WhatIf renamed(WhatIf whatIf, String name) {
        WhatIfForm form =
                whatIf.form()
                        .orElseThrow(
                                () ->
                                        Refusal.of(
                                                "name",
                                                "a file that was handed in keeps its own name"));
        if (name.isBlank()) {
            throw Refusal.of("name", "must be given");
        }
        return made(name.strip(), form.changes(), form.library());
    }

    private WhatIf ofForm(Map<String, Object> asked) {
        String name = String.valueOf(asked.getOrDefault("name", "")).strip();
        List<Map<String, Object>> changes = new ArrayList<>();
        if (asked.get("changes") instanceof List<?> list) {
            list.forEach(change -> changes.add(change(change, changes.size())));
        }
        List<String> ids = new ArrayList<>();
        if (asked.get("library") instanceof List<?> list) {
            list.forEach(id -> ids.add(String.valueOf(id)));
        }
        if (changes.size() > Limits.MOST_CHANGES || ids.size() > Limits.MOST_CHANGES) {
            throw Refusal.of(
                    "changes", "there must be at most " + Limits.MOST_CHANGES + " changes");
        }
        return made(name, changes, ids);
    }

    private static Map<String, Object> change(Object change, int number) {
        Map<String, Object> own = new LinkedHashMap<>();
        if (change instanceof Map<?, ?> map) {
            map.forEach((kind, keys) -> own.put(String.valueOf(kind), keys));
        }
        if (own.size() != 1) {
            throw Refusal.of("changes/" + number, "must be one change with its keys");
        }
        return own;
    }

    private WhatIf made(String name, List<Map<String, Object>> changes, List<String> ids) {
        if (name.length() > Limits.LONGEST_NAME) {
            throw Refusal.of("name", "must have at most " + Limits.LONGEST_NAME + " letters");
        }
        List<LibraryScenario> taken = taken(ids);
        if (changes.isEmpty() && taken.isEmpty()) {
            throw Refusal.of("changes", "choose a home or a change first: nothing is changed yet");
        }
        String given = name.isEmpty() ? Names.of(changes, taken) : name;
        String yaml = WhatIfText.of(Names.question(changes, taken), given, changes, taken);
        List<Integer> ofLibrary = taken.stream().map(one -> one.changes().size()).toList();
        List<Refusal.Mistake> mistakes =
                new ArrayList<>(ForecastDays.wrong(changes, base.horizon()));
        try {
            WhatIf whatIf = read(yaml);
            if (mistakes.isEmpty()) {
                return whatIf;
            }
        } catch (InputException e) {
            Refusal refusal = new FieldMistakes(changes.size(), ofLibrary).of(e.problems());
            refusal.mistakes().stream()
                    .filter(one -> mistakes.stream().noneMatch(own -> own.isBeside(one)))
                    .toList()
                    .forEach(mistakes::add);
        }
        throw new Refusal(mistakes);
    }

    private List<LibraryScenario> taken(List<String> ids) {
        List<LibraryScenario> taken = new ArrayList<>();
        for (String id : ids) {
            String field = "library/" + taken.size();
            LibraryScenario one =
                    library.named(id)
                            .orElseThrow(
                                    () -> Refusal.of(field, "is not in the library of the lab"));
            for (LibraryScenario other : taken) {
                if (one.settings().keySet().stream().anyMatch(other.settings()::containsKey)) {
                    throw Refusal.of(
                            field,
                            "cannot be combined with \u201c"
                                    + other.name()
                                    + "\u201d: both say how the same thing works; leave one out");
                }
            }
            taken.add(one);
        }
        return taken;
    }

    private WhatIf ofText(String yaml) {
        if (yaml.length() > Limits.LONGEST_YAML) {
            throw Refusal.of("yaml", "must have at most " + Limits.LONGEST_YAML + " letters");
        }
        try {
            return read(yaml.replaceFirst(EXTENDS, "$1baseline.yaml"));
        } catch (InputException e) {
            throw FieldMistakes.ofText(e.problems());
        }
    }

    private WhatIf read(String yaml) {
        String id = LabFolder.id(yaml);
        Text own = new Text(folder.named(id + ".yaml"), yaml);
        ScenarioText text =
                new ScenarioText("", List.of(base.text().own(), own), base.text().named());
        ScenarioFile file = Inputs.of(text);
        requireAlone(file);
        PreparedForecast forecast =
                PreparedForecast.of(List.of(base.file(), file), Limits.USUAL_YEARS);
        return new WhatIf(
                id,
                yaml,
                file,
                forecast.texts().get(1),
                WhatIfForm.of(yaml, library),
                command(id, Limits.USUAL_FUTURES, Limits.USUAL_YEARS));
    }

    /** Refuses a file that needs another one: the lab reads none but its own. */
    private static void requireAlone(ScenarioFile file) {
        if (file.ownBase().isPresent()) {
            throw Refusal.of(
                    "yaml",
                    "compare_with must be left out: the lab compares with today's homes, and another"
                            + " base would make another difference");
        }
        Mapping own = file.layers().baseFirst().get(1).top();
        if (own.value("extends").filter(one -> one.isWord(LabFolder.BASE)).isEmpty()) {
            throw Refusal.of(
                    "yaml",
                    "extends must be baseline.yaml: the lab changes today's homes, and reads no file"
                            + " but the one that is handed in");
        }
        boolean posterior = own.value("posterior").filter(one -> !one.isWord("none")).isPresent();
        boolean census =
                own.value("start")
                        .filter(Mapping.class::isInstance)
                        .filter(start -> ((Mapping) start).entry("census").isPresent())
                        .isPresent();
        if (posterior || census) {
            throw Refusal.of(
                    "yaml",
                    (posterior ? "posterior" : "start.census")
                            + " must be left out: the lab reads no file but the one that is handed"
                            + " in");
        }
    }

    /** The command whose numbers are those of the lab. */
    public String command(String id, int futures, int years) {
        return PreparedForecast.typed(
                List.of(
                        "forecast",
                        folder.named(LabFolder.BASE),
                        folder.named(id + ".yaml"),
                        "--seed",
                        Long.toString(Limits.SEED),
                        "--replications",
                        Integer.toString(futures),
                        "--years",
                        Integer.toString(years)));
    }
}
