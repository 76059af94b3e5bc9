package org.secureplaces.app.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Requests that somebody might send who means no good, or whose program is broken. */
final class RandomRequests {

    private static final List<String> METHODS =
            List.of("GET", "GET", "POST", "POST", "POST", "PUT", "DELETE", "OPTIONS", "HEAD", "X");

    private static final List<String> PATHS =
            List.of(
                    "/",
                    "/api/base",
                    "/api/homes",
                    "/api/check",
                    "/api/check",
                    "/api/check",
                    "/api/whatif",
                    "/api/answer",
                    "/api/ranking",
                    "/api/places",
                    "/api/whatif/0123456789ab",
                    "/api/whatif/0123456789ab/name",
                    "/api/answer/0123456789ab-400-10",
                    "/api/answer/0123456789ab-400-10/cancel",
                    "/api/answer/0123456789ab-400-10/page.pdf",
                    "/api/job/ranking-2027-04-01-60",
                    "/api/base/answer?years=",
                    "/lab/files/",
                    "/lab/files/../");

    private static final List<String> PIECES =
            List.of(
                    "{",
                    "}",
                    "[",
                    "]",
                    "\"",
                    ":",
                    ",",
                    "null",
                    "true",
                    "-1",
                    "1e999",
                    "0",
                    "\"changes\"",
                    "\"close\"",
                    "\"home\"",
                    "\"Atkinson\"",
                    "\"date\"",
                    "\"2027-04-01\"",
                    "\"9999-99-99\"",
                    "\"name\"",
                    "\"library\"",
                    "\"levers/staffing-recovery\"",
                    "\"yaml\"",
                    "\"whatif\"",
                    "\"futures\"",
                    "\"<script>\"",
                    "\"../../etc/passwd\"",
                    "\"\\u0000\"",
                    "\"\\ud800\"",
                    "\u00e9",
                    "\"name: x\\nextends: baseline.yaml\"",
                    "\"&a *a !!java\"");

    private static final List<String> HEADERS =
            List.of(
                    "Origin: http://example.org",
                    "Host: example.org",
                    "Accept: text/event-stream",
                    "Content-Type: multipart/form-data; boundary=x",
                    "Content-Encoding: gzip",
                    "Transfer-Encoding: chunked",
                    "Range: bytes=0-99999999999",
                    "Cookie: a=b; c",
                    "X-Empty:",
                    "If-None-Match: *");

    private RandomRequests() {}

    static RawRequest next(Random random, String key) {
        RawRequest request =
                new RawRequest(
                        one(METHODS, random),
                        one(PATHS, random) + (random.nextInt(4) == 0 ? garbage(random) : ""),
                        random.nextInt(5) > 0 ? List.of(Guard.KEY_HEADER + ": " + key) : List.of(),
                        body(random));
        return random.nextInt(4) == 0 ? request.with(one(HEADERS, random)) : request;
    }

    private static byte[] body(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> bytes(random);
            case 1 -> almostRight(random).getBytes(StandardCharsets.UTF_8);
            default -> pieces(random).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(200)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String pieces(Random random) {
        StringBuilder text = new StringBuilder("{");
        int number = random.nextInt(30);
        for (int i = 0; i < number; i++) {
            text.append(one(PIECES, random));
        }
        return text + "}";
    }

    /** Sound JSON whose values mean nothing. */
    private static String almostRight(Random random) {
        String value = one(PIECES.subList(7, 12), random);
        String other = one(PIECES.subList(15, 18), random);
        return switch (random.nextInt(4)) {
            case 0 -> "{\"changes\":[{\"close\":{\"home\":" + other + ",\"date\":" + value + "}}]}";
            case 1 -> "{\"changes\":[{\"open\":" + value + "}],\"library\":[" + other + "]}";
            case 2 -> "{\"date\":" + value + ",\"futures\":" + other + "}";
            default -> "{\"yaml\":" + other + ",\"name\":" + value + "}";
        };
    }

    private static String garbage(Random random) {
        StringBuilder text = new StringBuilder();
        int number = random.nextInt(20);
        for (int i = 0; i < number; i++) {
            text.append((char) ('!' + random.nextInt(94)));
        }
        return text.toString();
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
