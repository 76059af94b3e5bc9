package org.secureplaces.app.stored;

import java.nio.file.Path;
import java.util.Optional;
import org.secureplaces.app.answer.ClosuresJob;
import org.secureplaces.app.answer.ClosuresOrderJob;
import org.secureplaces.app.answer.ForecastJob;
import org.secureplaces.app.answer.LibraryJob;
import org.secureplaces.app.answer.PlacesJob;
import org.secureplaces.app.answer.PlacesSelectionJob;
import org.secureplaces.app.answer.SensitivityJob;
import org.secureplaces.app.answer.WaterfallJob;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.past.BacktestJob;
import org.secureplaces.app.past.CalibrateJob;
import org.secureplaces.app.past.ChecksJob;
import org.secureplaces.app.past.SolveAcceptanceJob;
import org.secureplaces.files.Folders;
import org.secureplaces.question.Backtest;
import org.secureplaces.question.Calibration;
import org.secureplaces.question.Checks;
import org.secureplaces.question.Closures;
import org.secureplaces.question.ClosuresOrder;
import org.secureplaces.question.Forecast;
import org.secureplaces.question.Library;
import org.secureplaces.question.Morris;
import org.secureplaces.question.Places;
import org.secureplaces.question.Question;
import org.secureplaces.question.Score;
import org.secureplaces.question.Selection;
import org.secureplaces.question.Sensitivity;
import org.secureplaces.question.Sobol;
import org.secureplaces.question.SolveAcceptance;
import org.secureplaces.question.Vintage;
import org.secureplaces.question.Waterfall;
import org.secureplaces.run.Workers;

/** Answers a question of any kind into a folder. */
public final class Answers {

    private final Request request;
    private final Path out;
    private final Workers.Progress progress;

    /** Answers into a folder; somebody hears how far it is. */
    public Answers(Request request, Path out, Workers.Progress progress) {
        this.request = request;
        this.out = out;
        this.progress = progress;
    }

    /**
     * Answers a question; results that are there already are replaced.
     *
     * @throws org.secureplaces.files.InputException if a scenario or the folder is not sound
     */
    public void answer(Question question) {
        if (question instanceof Forecast forecast) {
            new ForecastJob(forecast, request).run(out, progress);
        } else if (question instanceof Closures closures) {
            new ClosuresJob(closures, request).run(out, progress);
        } else if (question instanceof ClosuresOrder order) {
            new ClosuresOrderJob(order, request).run(out, progress);
        } else if (question instanceof Places places) {
            new PlacesJob(places, request).run(out, progress);
        } else if (question instanceof Selection selection) {
            new PlacesSelectionJob(selection, request).run(out, progress);
        } else if (question instanceof Sensitivity sensitivity) {
            sensitivity(sensitivity);
        } else {
            aboutForecasts(question);
        }
    }

    private void sensitivity(Sensitivity question) {
        if (question instanceof Morris morris) {
            SensitivityJob.of(morris, request).run(out, progress);
        } else if (question instanceof Sobol sobol) {
            SensitivityJob.of(sobol, request).run(out, progress);
        } else if (question instanceof Waterfall waterfall) {
            new WaterfallJob(waterfall, request).run(out, progress);
        }
    }

    private void aboutForecasts(Question question) {
        if (question instanceof Calibration calibration) {
            calibrate(calibration);
        } else if (question instanceof Backtest backtest) {
            new BacktestJob(backtest, request).run(out, progress);
        } else if (question instanceof Vintage vintage) {
            new ForecastJob(vintage.forecast(), request).run(out, progress);
            VintageJob.read(out).run(out);
        } else if (question instanceof Score score) {
            score(score);
        } else {
            aboutTheModel(question);
        }
    }

    private void aboutTheModel(Question question) {
        if (question instanceof Library library) {
            new LibraryJob(library, request).run(out, Optional.empty(), round -> progress);
        } else if (question instanceof Checks checks) {
            new ChecksJob(checks, request).answer(out, progress);
        } else if (question instanceof SolveAcceptance acceptance) {
            new SolveAcceptanceJob(acceptance, request).run(out);
        } else {
            throw Inputs.refusal(out, "is no folder for an answer of '" + question.command() + "'");
        }
    }

    private void calibrate(Calibration question) {
        CalibrateJob job = new CalibrateJob(question, request);
        if (question.truths().isPresent()) {
            job.recover(out, progress);
        } else {
            job.run(out, (wave, parts, of) -> {});
        }
    }

    /** The forecast first, in a folder that goes when it was scored. */
    private void score(Score question) {
        Path forecast = out.resolveSibling(out.getFileName() + ".forecast");
        try {
            new ForecastJob(question.forecast(), request).run(forecast, progress);
            ScoreJob.of(StoredResults.read(forecast), question.actuals(), question.asOf())
                    .run(out, request);
        } finally {
            Folders.remove(forecast);
        }
    }
}
