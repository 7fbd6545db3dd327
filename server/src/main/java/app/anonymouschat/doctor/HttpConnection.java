package app.anonymouschat.doctor;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ProtocolException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// HTTP/1.1 over one socket, a request at a time (RFC 9112). What it reads is bounded. For one thread.
final class HttpConnection implements AutoCloseable {
    private static final int MOST_LINE = 16 * 1024;
    private static final int MOST_HEADERS = 100;
    private static final int MOST_BODY = 4 * 1024 * 1024;

    private final Target target;
    private final Socket socket;
    private final InputStream in;

    HttpConnection(Target target, Socket socket) throws IOException {
        this.target = target;
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    Target target() {
        return target;
    }

    Socket socket() {
        return socket;
    }

    InputStream in() {
        return in;
    }

    OutputStream out() throws IOException {
        return socket.getOutputStream();
    }

    /// Asks for a path, with these header lines more.
    HttpReply get(String path, String... headers) throws IOException {
        StringBuilder request = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: " + target.authority() + "\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        out().write(request.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        out().flush();
        return read();
    }

    private HttpReply read() throws IOException {
        int status = status(line());
        Map<String, List<String>> headers = new LinkedHashMap<>();
        int number = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            demand(colon > 0 && number++ < MOST_HEADERS);
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        HttpReply bare = new HttpReply(status, headers, new byte[0]);
        return status == 101 || status == 204 || status == 304 ? bare : new HttpReply(status, headers, body(bare));
    }

    private static int status(String line) throws ProtocolException {
        demand(line.matches("HTTP/1\\.[01] \\d{3}( .*)?"));
        return Integer.parseInt(line.substring(9, 12));
    }

    private byte[] body(HttpReply head) throws IOException {
        if (head.header("transfer-encoding").filter("chunked"::equalsIgnoreCase).isPresent()) {
            return chunks();
        }
        String length = head.header("content-length").orElse("");
        return length.isEmpty() ? in.readNBytes(MOST_BODY) : exactly(size(length, 10));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunk(); size > 0; size = chunk()) {
            demand(body.size() + size <= MOST_BODY);
            body.writeBytes(exactly(size));
            line();
        }
        while (!line().isEmpty()) {
            demand(body.size() <= MOST_BODY); // Trailers are passed over.
        }
        return body.toByteArray();
    }

    private int chunk() throws IOException {
        return size(line().split(";", 2)[0].strip(), 16);
    }

    private static int size(String text, int radix) throws ProtocolException {
        try {
            int size = Integer.parseInt(text, radix);
            demand(size >= 0 && size <= MOST_BODY);
            return size;
        } catch (NumberFormatException noNumber) {
            throw new ProtocolException("what answers does not speak HTTP/1.1");
        }
    }

    private byte[] exactly(int size) throws IOException {
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException("the connection ended in the middle of an answer");
        }
        return bytes;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = next(); next != '\n'; next = next()) {
            demand(line.size() < MOST_LINE);
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    private int next() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException("the connection ended before an answer");
        }
        return next;
    }

    private static void demand(boolean holds) throws ProtocolException {
        if (!holds) {
            throw new ProtocolException("what answers does not speak HTTP/1.1");
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
