package be.sentum.localstack.company;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Objects;
import java.util.UUID;

/** The protocol of docs/direct-transfer.md, version 1, as a receiver serves it. */
final class Reception implements HttpHandler {

    private static final int LARGEST_CHUNK = 16 * 1024 * 1024;

    private final Path folder;
    private final CompanyKey key;
    private final Faults faults;

    Reception(Path folder, CompanyKey key, Faults faults) {
        this.folder = folder;
        this.key = key;
        this.faults = faults;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Faults.Fault fault = faults.now();
        try {
            if (fault.status() != 0) {
                answer(exchange, fault.status(), "");
            } else {
                takeOrRefuse(exchange, fault);
            }
        } catch (IOException | RuntimeException e) {
            exchange.close();
            throw e;
        }
    }

    private void takeOrRefuse(HttpExchange exchange, Faults.Fault fault) throws IOException {
        try {
            String path = exchange.getRequestURI().getPath();
            // Only a UUID becomes the name of a folder.
            String id =
                    UUID.fromString(path.substring(path.lastIndexOf('/') + 1)).toString();
            take(exchange, new Received(folder.resolve(id), id), fault);
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            answer(exchange, 400, "");
        }
    }

    private void take(HttpExchange exchange, Received received, Faults.Fault fault)
            throws IOException, GeneralSecurityException {
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                received.announce(exchange.getRequestBody().readAllBytes());
                offset(exchange, received, 200);
            }
            case "PATCH" -> append(exchange, received, fault);
            case "GET" -> {
                if (received.isWhole()) {
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    answer(exchange, 200, received.receipt(key));
                } else {
                    offset(exchange, received, 404);
                }
            }
            default -> answer(exchange, 405, "");
        }
    }

    private static void append(HttpExchange exchange, Received received, Faults.Fault fault)
            throws IOException, GeneralSecurityException {
        byte[] chunk = exchange.getRequestBody().readNBytes(LARGEST_CHUNK);
        String offset = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Upload-Offset"), "");
        String digest = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Content-Digest"), "");
        if (!offset.equals(Long.toString(received.offset()))) {
            offset(exchange, received, 409);
        } else if (!digest.equals(Received.digestOf(chunk))) {
            answer(exchange, 400, "");
        } else if (fault.breakAfter() >= 0 && received.offset() + chunk.length > fault.breakAfter()) {
            // Half of it arrived; the line goes dead without an answer.
            received.append(chunk, (int) Math.max(0, fault.breakAfter() - received.offset()));
            exchange.close();
        } else {
            received.append(chunk, chunk.length);
            offset(exchange, received, 204);
        }
    }

    private static void offset(HttpExchange exchange, Received received, int status) throws IOException {
        exchange.getResponseHeaders().set("Upload-Offset", Long.toString(received.offset()));
        answer(exchange, status, "");
    }

    /** Closes no exchange: that could cut the line under the next request on it. */
    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        }
    }
}
