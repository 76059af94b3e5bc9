package org.secureplaces.report;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A page of one file: words put into a template, with style, script and drawing library inside. */
final class Template {
    private static final String FOLDER = "org/secureplaces/report/";

    private Template() {}

    /** The page; the same words give the same bytes. */
    static String filled(String template, Map<String, Object> words) {
        Map<String, Object> all = new LinkedHashMap<>(words);
        all.put("style", resource("report.css"));
        all.put("script", resource("report.js"));
        all.put("plotlyStyle", resource("plotly.css"));
        all.put("plotly", resource("plotly-cartesian.min.js"));
        StringWriter page = new StringWriter();
        try {
            engine().getTemplate(template).evaluate(page, all, Locale.UK);
        } catch (IOException e) {
            throw new UncheckedIOException("the template " + template + " cannot be read", e);
        }
        return PageHashes.in(withPoundsUnbroken(page.toString().strip()) + "\n");
    }

    /** A line may not break between a sign and the pounds that follow it. */
    private static String withPoundsUnbroken(String page) {
        return page.replace("+\u00a3", "+\u2060\u00a3")
                .replace("\u2212\u00a3", "\u2212\u2060\u00a3");
    }

    private static PebbleEngine engine() {
        ClasspathLoader loader = new ClasspathLoader(Template.class.getClassLoader());
        loader.setPrefix(FOLDER);
        return new PebbleEngine.Builder()
                .loader(loader)
                .autoEscaping(true)
                .strictVariables(true)
                .newLineTrimming(false)
                .build();
    }

    static String resource(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the report's " + name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the report's " + name + " cannot be read", e);
        }
    }
}
