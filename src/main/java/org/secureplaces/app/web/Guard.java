package org.secureplaces.app.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * Who is let in: pages of this server, from this machine. A request that names another host or
 * comes from another page is refused, and so is one that would change something without the key,
 * which only this server's pages and whoever may read its file know.
 */
final class Guard {

    /** The header that holds the key. */
    static final String KEY_HEADER = "X-Lab-Token";

    private static final int KEY_BYTES = 24;

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private final String key;

    private Guard(String key) {
        this.key = key;
    }

    /** With a key that nobody can guess. */
    static Guard withNewKey() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Guard(HexFormat.of().formatHex(bytes));
    }

    String key() {
        return key;
    }

    /**
     * Lets a request in.
     *
     * @throws NotLetIn if it is not let in
     */
    void letIn(Context request, int port) {
        List<String> hosts = List.of("127.0.0.1:" + port, "localhost:" + port);
        String host = header(request, "Host");
        if (!hosts.contains(host)) {
            throw new NotLetIn(403, "this server answers on 127.0.0.1 only");
        }
        String origin = header(request, "Origin");
        String site = header(request, "Sec-Fetch-Site");
        boolean isOurs = origin.isEmpty() || hosts.contains(origin.replaceFirst("^http://", ""));
        if (!isOurs || !List.of("", "same-origin", "none").contains(site)) {
            throw new NotLetIn(403, "another page must not ask here");
        }
        String method = String.valueOf(request.req().getMethod());
        if (!List.of("GET", "HEAD", "POST").contains(method)) {
            throw new NotLetIn(405, "only GET and POST are answered");
        }
        if (method.equals("POST") && !isKey(header(request, KEY_HEADER))) {
            throw new NotLetIn(403, "the key of this page is not valid any more: load it again");
        }
    }

    /** Compared in the same time, however much of it is right. */
    private boolean isKey(String given) {
        return MessageDigest.isEqual(
                given.getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
    }

    private static String header(Context request, String name) {
        String value = request.req().getHeader(name);
        return value == null ? "" : value;
    }

    /** What every answer says of what its page may load, and who may show it. */
    static void seal(Context answer) {
        answer.header("Content-Security-Policy", POLICY);
        answer.header("X-Content-Type-Options", "nosniff");
        answer.header("X-Frame-Options", "DENY");
        answer.header("Referrer-Policy", "no-referrer");
        answer.header("Cross-Origin-Opener-Policy", "same-origin");
        answer.header("Cross-Origin-Resource-Policy", "same-origin");
        answer.header("Cache-Control", "no-store");
    }
}
