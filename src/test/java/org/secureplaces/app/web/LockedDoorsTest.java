package org.secureplaces.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.app.web.RawRequest.Reply;

/** Nobody but the lab's own pages and whoever holds its key is answered, and nothing breaks it. */
class LockedDoorsTest {

    private static final String WHAT_IF =
            "{\"changes\":[{\"close\":{\"home\":\"Atkinson\",\"date\":\"2027-04-01\"}}]}";

    private final Path folder;
    private final LabServer server;
    private final int port;

    LockedDoorsTest(@TempDir Path folder) {
        this.folder = folder;
        this.server = LabServer.start(0, folder.resolve("lab"), 1);
        this.port = URI.create(server.address()).getPort();
    }

    @AfterEach
    void end() {
        server.close();
    }

    private Reply post(String path, String json) throws IOException {
        return RawRequest.post(path, server.key(), json).send(port);
    }

    @Test
    void its_own_page_is_answered_with_a_strict_policy_and_the_key() throws IOException {
        Reply page = RawRequest.get("/").send(port);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("script-src 'self'; style-src 'self'")
                .doesNotContain("unsafe", "{{token}}", "<style", "Server:")
                .contains(server.key());
    }

    @Test
    void another_host_or_another_page_is_refused() throws IOException {
        for (String header :
                List.of(
                        "Host: example.org",
                        "Host: 127.0.0.1:1",
                        "Host: localhost.example.org:" + port,
                        "Origin: https://example.org",
                        "Origin: null",
                        "Origin: http://127.0.0.1:" + (port + 1),
                        "Sec-Fetch-Site: cross-site")) {
            Reply reply = RawRequest.get("/api/base").with(header).send(port);
            assertThat(reply.status()).as(header).isEqualTo(403);
            assertThat(reply.text()).doesNotContain("Atkinson");
        }
        assertThat(
                        RawRequest.get("/api/base")
                                .with("Origin: http://127.0.0.1:" + port)
                                .send(port)
                                .status())
                .isEqualTo(200);
    }

    @Test
    void nothing_is_changed_without_the_key() throws IOException {
        assertThat(RawRequest.post("/api/whatif", "", WHAT_IF).send(port).status()).isEqualTo(403);
        assertThat(RawRequest.post("/api/whatif", "guess", WHAT_IF).send(port).status())
                .isEqualTo(403);
        assertThat(names()).noneMatch(name -> name.matches("[0-9a-f]{12}\\.yaml"));
        assertThat(post("/api/whatif", WHAT_IF).status()).isEqualTo(200);
        assertThat(names()).anyMatch(name -> name.matches("[0-9a-f]{12}\\.yaml"));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void the_key_lies_in_a_file_that_only_its_owner_reads_and_goes_with_the_lab()
            throws IOException {
        Path key = server.keyFile();
        assertThat(Files.readString(key).strip()).isEqualTo(server.key());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        server.close();
        assertThat(key).doesNotExist();
    }

    @Test
    void too_much_is_refused_in_words() throws IOException {
        String id = id(post("/api/whatif", WHAT_IF));
        assertThat(post("/api/answer", "{\"whatif\":\"" + id + "\",\"futures\":1000000}").text())
                .contains("400", "Futures must be a whole number between 20 and 2000");
        assertThat(post("/api/answer", "{\"whatif\":\"" + id + "\",\"years\":99}").text())
                .contains("Years must be a whole number between 1 and 20");
        String large = "{\"yaml\":\"" + "x".repeat(300_000) + "\"}";
        assertThat(post("/api/whatif", large).status()).isEqualTo(413);
        String deep = "{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        assertThat(post("/api/whatif", deep).status()).isEqualTo(400);
    }

    @Test
    void a_seventh_question_at_once_is_refused_until_one_is_stopped() throws IOException {
        String first = "";
        for (int day = 1; day <= 7; day++) {
            String json = WHAT_IF.replace("04-01", "04-0" + day);
            String id = id(post("/api/whatif", json));
            Reply reply = post("/api/answer", "{\"whatif\":\"" + id + "\",\"futures\":2000}");
            assertThat(reply.status()).isEqualTo(day < 7 ? 200 : 429);
            first = day == 1 ? id : first;
        }
        assertThat(post("/api/answer/" + first + "-2000-10/cancel", "{}").text())
                .contains("\"state\":\"cancelled\"");
    }

    @Test
    void no_answer_tells_where_anything_lies() throws IOException {
        for (String path :
                List.of(
                        "/nothing",
                        "/lab/files/../../../etc/passwd",
                        "/lab/files/%2e%2e/%2e%2e/etc/passwd",
                        "/lab/files/..%2f..%2fetc%2fpasswd",
                        "/api/whatif/..%2fkey.txt",
                        "/api/whatif/key.txt",
                        "/api/answer/000000000000-400-10",
                        "/api/answer/..%2fkey/page.html")) {
            Reply reply = RawRequest.get(path).send(port);
            assertThat(reply.status()).as(path).isBetween(400, 499);
            assertThat(reply.text())
                    .doesNotContain(folder.toString(), "root:", server.key(), "Exception");
        }
    }

    @Test
    void some_hundred_random_requests_are_survived() throws IOException {
        survive(300, new Random(1));
    }

    @Test
    @Tag("long")
    void ten_thousand_random_requests_are_survived() throws IOException {
        survive(10_000, new Random(2));
    }

    private void survive(int number, Random random) throws IOException {
        for (int i = 0; i < number; i++) {
            Reply reply = RandomRequests.next(random, server.key()).send(port);
            assertThat(reply.status()).as(reply.text()).isNotEqualTo(500);
            assertThat(reply.text()).doesNotContain(folder.toString(), "at org.secureplaces");
        }
        assertThat(RawRequest.get("/api/base").send(port).status()).isEqualTo(200);
        assertThat(names())
                .allMatch(
                        name ->
                                name.matches(
                                        "baseline\\.yaml|posterior\\.csv|key\\.txt"
                                                + "|[0-9a-f]{12}(-\\d+-\\d+)?\\.(yaml|json|html|xlsx)"
                                                + "|(ranking|places)-[a-z0-9-]+"));
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactly(folder.resolve("lab"));
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("lab"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".part") && !name.startsWith("."))
                    .toList();
        }
    }

    private static String id(Reply reply) {
        return reply.text().replaceFirst("(?s).*\"id\":\"([0-9a-f]{12})\".*", "$1");
    }
}
