package org.secureplaces.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A request as its bytes, so that it can be as wrong as anybody may make it. */
record RawRequest(String method, String path, List<String> headers, byte[] body) {

    private static final int PATIENCE_MILLISECONDS = 30_000;

    /** An answer with its status, 0 where the connection was closed without one. */
    record Reply(int status, String text) {}

    static RawRequest get(String path) {
        return new RawRequest("GET", path, List.of(), new byte[0]);
    }

    static RawRequest post(String path, String key, String json) {
        return new RawRequest(
                "POST",
                path,
                List.of("Content-Type: application/json", Guard.KEY_HEADER + ": " + key),
                json.getBytes(StandardCharsets.UTF_8));
    }

    RawRequest with(String header) {
        List<String> more = new ArrayList<>(headers);
        more.add(header);
        return new RawRequest(method, path, more, body);
    }

    /** Sends it with the right host, unless a header names another. */
    Reply send(int port) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            socket.getOutputStream().write(bytes(port));
            socket.getOutputStream().flush();
            return reply(socket.getInputStream());
        }
    }

    private byte[] bytes(int port) throws IOException {
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        if (headers.stream().noneMatch(header -> header.startsWith("Host:"))) {
            head.append("Host: 127.0.0.1:").append(port).append("\r\n");
        }
        headers.forEach(header -> head.append(header).append("\r\n"));
        head.append("Content-Length: ").append(body.length).append("\r\n");
        head.append("Connection: close\r\n\r\n");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        all.write(body);
        return all.toByteArray();
    }

    /** Of a stream of events the head and the first event are enough. */
    private static Reply reply(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] chunk = new byte[8192];
        try {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                all.write(chunk, 0, read);
                String text = all.toString(StandardCharsets.UTF_8);
                if (text.contains("text/event-stream") && text.contains("data:")) {
                    break;
                }
            }
        } catch (SocketException e) {
            // what was refused may be cut off while it is still being sent
        }
        String text = all.toString(StandardCharsets.UTF_8);
        boolean isReply = text.matches("(?s)HTTP/1.1 \\d{3}.*");
        return new Reply(isReply ? Integer.parseInt(text.substring(9, 12)) : 0, text);
    }
}
