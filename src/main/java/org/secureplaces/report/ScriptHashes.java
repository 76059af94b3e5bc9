package org.secureplaces.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The scripts that a page may run, named in its policy by their SHA-256: its own and no other, so
 * that a name or a description which held one would do nothing.
 */
final class ScriptHashes {

    /** Where the policy of the template leaves room for them. */
    private static final String ROOM = "script-src 'unsafe-inline'";

    private static final String BEGIN = "<script>";
    private static final String END = "</script>";

    private ScriptHashes() {}

    /** The page with the hashes in its policy. */
    static String in(String page) {
        List<String> sources = new ArrayList<>();
        for (int begin = page.indexOf(BEGIN); begin >= 0; ) {
            int end = page.indexOf(END, begin);
            String script = page.substring(begin + BEGIN.length(), end);
            sources.add("'sha256-" + hash(script) + "'");
            begin = page.indexOf(BEGIN, end);
        }
        String allowed = sources.isEmpty() ? "'none'" : String.join(" ", sources);
        return page.replace(ROOM, "script-src " + allowed);
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
