package org.secureplaces.app.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Java that pages show is Java. */
class ExamplesTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(.*?)```");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "src/site/markdown/notebooks.md"})
    void the_examples_of_a_page_compile(String page, @TempDir Path out) throws IOException {
        List<String> examples =
                EXAMPLE.matcher(Files.readString(Path.of(page)))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        for (String example : examples) {
            assertThat(mistakes(example, out)).as(example).isEmpty();
        }
        assertThat(page.equals("README.md") || !examples.isEmpty()).isTrue();
    }

    private static String mistakes(String example, Path out) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        boolean sound =
                compiler.getTask(
                                said,
                                null,
                                null,
                                List.of("-proc:none", "-d", out.toString()),
                                null,
                                List.of(file(example)))
                        .call();
        return sound ? "" : said.toString();
    }

    private static JavaFileObject file(String example) {
        StringBuilder imports = new StringBuilder("import org.secureplaces.app.notebook.*;\n");
        StringBuilder rest = new StringBuilder();
        example.lines()
                .forEach(
                        line ->
                                (line.startsWith("import ") ? imports : rest)
                                        .append(line)
                                        .append('\n'));
        String text = imports + "class Example { void run() throws Exception {\n" + rest + "} }\n";
        return new SimpleJavaFileObject(
                URI.create("string:///Example.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return text;
            }
        };
    }
}
