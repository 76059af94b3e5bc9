package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.secureplaces.support.Shell;

/** Commands that simulate parts of a question, and the one that joins them. */
final class Parts {

    private Parts() {}

    /** Simulates all shards of a question, into folders that begin with a path. */
    static List<Path> shards(int of, String command, Path name, Object... question) {
        List<Path> parts = new ArrayList<>();
        for (int number = 1; number <= of; number++) {
            Path part = name.resolveSibling(name.getFileName() + "-" + number);
            Object[] more = {"--threads", 2, "--shard", number + "/" + of, "--out", part};
            Shell shell = Shell.run(words(command, question, more));
            assertThat(shell.code()).as(shell.err()).isZero();
            parts.add(part);
        }
        return parts;
    }

    /** Joins parts. */
    static Shell merge(List<Path> parts, Path out) {
        return Shell.run(words("merge", parts.toArray(), "--out", out));
    }

    /** The words of a command about a question. */
    static Object[] words(String command, Object[] question, Object... more) {
        return Stream.of(Stream.of((Object) command), Stream.of(more), Stream.of(question))
                .flatMap(all -> all)
                .toArray();
    }
}
