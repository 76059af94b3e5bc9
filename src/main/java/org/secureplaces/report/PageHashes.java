package org.secureplaces.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The scripts and styles that a page may use, named in its policy by their SHA-256: its own and no
 * other, so that a name or a description which held one would do nothing.
 */
final class PageHashes {

    /** Data for scripts have a type and are not run. */
    private static final Pattern SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);

    private static final Pattern STYLE =
            Pattern.compile("<style[^>]*>(.*?)</style>", Pattern.DOTALL);

    private PageHashes() {}

    /** The page with the hashes in its policy, where its template leaves room for them. */
    static String in(String page) {
        return page.replace("script-src 'none'", "script-src " + sources(SCRIPT, page))
                .replace("style-src 'none'", "style-src " + sources(STYLE, page));
    }

    private static String sources(Pattern element, String page) {
        String sources =
                element.matcher(page)
                        .results()
                        .map(found -> "'sha256-" + hash(found.group(1)) + "'")
                        .distinct()
                        .collect(Collectors.joining(" "));
        return sources.isEmpty() ? "'none'" : sources;
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
