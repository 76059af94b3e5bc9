package org.secureplaces.app.notebook.kernel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import org.dflib.jjava.jupyter.channels.JupyterConnection;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.JupyterIO;
import org.dflib.jjava.jupyter.kernel.KernelConnectionProperties;
import org.dflib.jjava.jupyter.kernel.LanguageInfo;
import org.dflib.jjava.jupyter.kernel.ReplacementOptions;
import org.dflib.jjava.jupyter.kernel.comm.CommManager;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.history.HistoryManager;
import org.dflib.jjava.jupyter.kernel.magic.MagicParser;
import org.dflib.jjava.jupyter.kernel.magic.MagicTranspiler;
import org.dflib.jjava.jupyter.kernel.magic.MagicsRegistry;
import org.dflib.jjava.jupyter.kernel.util.StringStyler;
import org.jspecify.annotations.Nullable;
import org.secureplaces.files.manifest.Software;

/**
 * Runs the cells of a notebook. An interrupt ends what waits for a simulation and lets the cells go
 * on; a loop that waits for nothing goes on, too.
 */
public final class Kernel extends BaseKernel {

    private static final String COMPLETE = "complete";
    private final Cells cells = new Cells();

    private Kernel() {
        super(
                "secureplaces",
                Software.running().version(),
                new LanguageInfo.Builder("java")
                        .version("17")
                        .mimetype("text/x-java-source")
                        .fileExtension(".java")
                        .pygments("java")
                        .codemirror("text/x-java")
                        .build(),
                List.of(),
                new HistoryManager() {},
                new JupyterIO(StandardCharsets.UTF_8),
                new CommManager(),
                new Renderer(),
                new MagicParser("^%", "%%", new MagicTranspiler()),
                new MagicsRegistry(),
                false,
                new StringStyler("", "", "", Map.<Integer, String>of()::get));
    }

    /** Serves the connection that a file describes until it is closed. */
    public static void main(String[] args) throws IOException, GeneralSecurityException {
        String connection = Files.readString(Path.of(args[0]));
        JupyterConnection served =
                new JupyterConnection(KernelConnectionProperties.parse(connection));
        Kernel kernel = new Kernel();
        kernel.becomeHandlerForConnection(served);
        served.connect();
        kernel.onStartup();
        served.waitUntilClose();
        System.exit(0);
    }

    /** Shows a value in the middle of a cell. */
    public static void display(Object value) {
        BaseKernel.notebookKernel().display(Shown.of(value));
    }

    @Override
    public @Nullable Object evalRaw(String cell) {
        return cells.run(cell).map(Shown::of).orElse(null);
    }

    @Override
    public void interrupt() {
        cells.interrupt();
    }

    @Override
    public List<String> formatError(Throwable failure) {
        return failure instanceof CellFailure cell ? cell.lines() : super.formatError(failure);
    }

    @Override
    public DisplayData inspect(String cell, int at, boolean fully) {
        List<String> signatures = cells.shell().signatures(cell, at);
        return signatures.isEmpty()
                ? DisplayData.EMPTY
                : new DisplayData(String.join("\n", signatures));
    }

    @Override
    public ReplacementOptions complete(String cell, int at) {
        Shell.Continuations found = cells.shell().continuations(cell, at);
        return new ReplacementOptions(found.words(), found.start(), at);
    }

    @Override
    public String isComplete(String cell) {
        return switch (cells.shell().completeness(cell)) {
            case COMPLETE, COMPLETE_WITH_SEMI, CONSIDERED_INCOMPLETE, EMPTY -> COMPLETE;
            case DEFINITELY_INCOMPLETE -> "";
            case UNKNOWN -> "invalid";
        };
    }

    @Override
    public void onShutdown(boolean restarting) {
        super.onShutdown(restarting);
        cells.close();
    }
}
