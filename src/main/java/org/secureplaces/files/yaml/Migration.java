package org.secureplaces.files.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.secureplaces.files.Note;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problems;
import org.secureplaces.files.yaml.Layers.Layer;
import org.secureplaces.files.yaml.Layers.Source;
import org.secureplaces.files.yaml.Node.Entry;
import org.secureplaces.files.yaml.Node.Mapping;
import org.secureplaces.files.yaml.Node.Scalar;
import org.secureplaces.files.yaml.Node.Sequence;
import org.secureplaces.files.yaml.Step.Added;
import org.secureplaces.files.yaml.Step.Moved;
import org.secureplaces.files.yaml.Step.Successor;

/**
 * Brings a file of an older form to the form that is read today. What it changes stands where the
 * old key stood, so that complaints still point at the user's line, and is noted.
 */
final class Migration {

    static final String SCHEMA = "schema";

    private final int current;
    private final List<Step> steps;

    /**
     * A migration.
     *
     * @param current the highest number that a file may state
     * @param steps in any order; those of a lower number come first
     */
    Migration(int current, List<Step> steps) {
        this.current = current;
        this.steps = steps.stream().sorted(Comparator.comparingInt(Step::since)).toList();
    }

    /**
     * A file in the form of today; empty where it is of a form that is not known, which is then a
     * problem.
     *
     * @param base what it builds on, in the form of today
     */
    Optional<Layer> of(Source source, Mapping top, Optional<Mapping> base, Problems problems) {
        Optional<Entry> stated = top.entry(SCHEMA);
        Optional<Integer> form = stated.isEmpty() ? Optional.of(0) : stated.flatMap(this::known);
        if (form.isEmpty()) {
            problems.add(stated.orElseThrow().value().at(), complaint(stated.get().value()));
            return Optional.empty();
        }
        Work work = new Work(top, base, problems);
        for (Step step : steps) {
            if (step.since() > form.get()) {
                work.apply(step);
            } else if (step instanceof Moved moved) {
                work.refuse(moved);
            }
        }
        return Optional.of(new Layer(source, work.top, work.notes));
    }

    private Optional<Integer> known(Entry stated) {
        OptionalDouble number = PlainNumber.whole(stated.value());
        return number.isPresent() && number.getAsDouble() >= 0 && number.getAsDouble() <= current
                ? Optional.of((int) number.getAsDouble())
                : Optional.empty();
    }

    private String complaint(Node stated) {
        OptionalDouble number = PlainNumber.whole(stated);
        String found = SCHEMA + " must be a whole number from 0 to " + current;
        return number.isPresent() && number.getAsDouble() > current
                ? found
                        + ", was "
                        + ((Scalar) stated).text()
                        + ": the file is of a later form than this version of the program reads"
                : found + ", was " + stated.inWords();
    }

    /** A file on its way from form to form. */
    private static final class Work {

        private final boolean isWhole;
        private final Optional<Mapping> base;
        private final Problems problems;
        private final List<Note> notes = new ArrayList<>();
        private Mapping top;

        Work(Mapping top, Optional<Mapping> base, Problems problems) {
            this.isWhole = top.entry(Extends.EXTENDS).isEmpty();
            this.top = top;
            this.base = base;
            this.problems = problems;
        }

        void apply(Step step) {
            if (step instanceof Moved moved) {
                Branch.of(moved.key()).in(top).ifPresent(entry -> move(moved, entry));
            } else if (step instanceof Added added && isWhole) {
                add(added);
            }
        }

        private void move(Moved moved, Entry old) {
            if (has(moved.unless())) {
                return;
            }
            Mapping moving = moved.keepsItsName() ? top : Branch.of(moved.key()).removedFrom(top);
            for (Successor next : moved.becomes()) {
                Branch path = Branch.of(next.key());
                if (!next.key().equals(moved.key()) && path.in(moving).isPresent()) {
                    problems.add(
                            old.at(),
                            moved.key()
                                    + " is the older form of "
                                    + next.key()
                                    + ", which the file states too: leave one of them out");
                    return;
                }
                moving = path.put(moving, old.at(), next.value().of(old.value(), base));
            }
            if (!moving.equals(top)) {
                notes.add(new Note(old.at(), moved.key() + " " + moved.note()));
            }
            top = moving;
        }

        private void add(Added added) {
            Optional<Entry> group = Branch.of(added.within()).in(top);
            if (group.isPresent() && !has(added.key())) {
                Position at = group.get().at();
                top = Branch.of(added.key()).put(top, at, standingAt(at, parsed(added)));
                notes.add(new Note(at, added.key() + " " + added.note()));
            }
        }

        private boolean has(String path) {
            return !path.isEmpty() && Branch.of(path).in(top).isPresent();
        }

        /** An old key in a file that says that it is of the new form. */
        void refuse(Moved moved) {
            Branch path = Branch.of(moved.key());
            Optional<Entry> found = path.in(top);
            if (found.isPresent() && !moved.keepsItsName()) {
                String where = path.group().isEmpty() ? "" : " in " + path.group();
                String meant =
                        moved.becomes().isEmpty()
                                ? ""
                                : ", did you mean '" + moved.becomes().get(0).key() + "'?";
                problems.add(
                        found.get().at(),
                        "unknown key " + Quoted.text(path.lastKey()) + where + meant);
                top = path.removedFrom(top);
            }
        }
    }

    private static Node parsed(Added added) {
        Problems wrong = new Problems();
        Optional<Mapping> read = YamlReader.read(added.key(), "it: " + added.value(), wrong);
        wrong.throwIfAny();
        return read.flatMap(top -> top.value("it")).orElseThrow();
    }

    private static Node standingAt(Position at, Node node) {
        if (node instanceof Mapping mapping) {
            return new Mapping(
                    at,
                    mapping.entries().stream()
                            .map(entry -> new Entry(entry.key(), at, standingAt(at, entry.value())))
                            .toList());
        }
        if (node instanceof Sequence list) {
            return new Sequence(
                    at, list.items().stream().map(item -> standingAt(at, item)).toList());
        }
        return node instanceof Scalar scalar ? new Scalar(at, scalar.text(), scalar.plain()) : node;
    }
}
