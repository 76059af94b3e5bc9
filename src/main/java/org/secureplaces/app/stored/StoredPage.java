package org.secureplaces.app.stored;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.secureplaces.app.answer.ClosuresOrderJob;
import org.secureplaces.app.answer.PlacesJob;
import org.secureplaces.app.answer.PlacesSelectionJob;
import org.secureplaces.app.answer.SensitivityJob;
import org.secureplaces.app.answer.WaterfallJob;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.output.AnswerFolder;
import org.secureplaces.app.output.Writing;
import org.secureplaces.files.Problems;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.table.PlanningTables;
import org.secureplaces.files.table.Table;
import org.secureplaces.files.table.Tables;
import org.secureplaces.question.ClosuresOrder;
import org.secureplaces.question.Morris;
import org.secureplaces.question.Places;
import org.secureplaces.question.Question;
import org.secureplaces.question.Selection;
import org.secureplaces.question.Sobol;
import org.secureplaces.question.Waterfall;
import org.secureplaces.report.AnswerPage;

/** The page of results that answer one question, built anew from their tables. */
final class StoredPage {

    private final Manifest manifest;
    private final Path folder;
    private final Request request;

    StoredPage(Manifest manifest, Path folder) {
        this.manifest = manifest;
        this.folder = folder;
        this.request = Request.again(manifest.run(), 1);
    }

    /** The page; empty for questions whose answer is a report. */
    Optional<AnswerPage> page(Problems problems) {
        Question question = manifest.question();
        AnswerPage.Made made = AnswerFolder.made(manifest);
        if (question instanceof Places places) {
            PlacesJob job = new PlacesJob(places, request);
            var rows = rows(PlanningTables.PLACES, problems);
            var steps = Writing.rows(folder, Tables.SUMMARY, problems);
            problems.throwIfAny();
            return Optional.of(job.page(rows, steps, job.now(), made));
        }
        if (question instanceof Selection selection) {
            var rows = rows(PlanningTables.SELECTION, problems);
            return Optional.of(new PlacesSelectionJob(selection, request).page(rows, made));
        }
        if (question instanceof ClosuresOrder order) {
            var rows = rows(PlanningTables.ORDER, problems);
            return Optional.of(new ClosuresOrderJob(order, request).page(rows, made));
        }
        if (question instanceof Waterfall waterfall) {
            var rows = rows(PlanningTables.WATERFALL, problems);
            return Optional.of(new WaterfallJob(waterfall, request).page(rows, made));
        }
        return sensitivity(question)
                .map(job -> job.page(rows(PlanningTables.SENSITIVITY, problems), made));
    }

    private Optional<SensitivityJob> sensitivity(Question question) {
        if (question instanceof Morris morris) {
            return Optional.of(SensitivityJob.of(morris, request));
        }
        return question instanceof Sobol sobol
                ? Optional.of(SensitivityJob.of(sobol, request))
                : Optional.empty();
    }

    private <R> List<R> rows(Table<R> table, Problems problems) {
        List<R> rows = table.read(folder, problems);
        problems.throwIfAny();
        return rows;
    }
}
