package be.sentum.localstack.company;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Takes what other controllers tell of corrections and erasures (Art. 19), keeps it in files and gives a receipt. */
final class NoticeDesk implements HttpHandler {

    private static final int MOST_BYTES = 65_536;

    private final Path folder;

    NoticeDesk(Path folder) {
        this.folder = folder;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES);
            UUID receipt = UUID.randomUUID();
            Files.createDirectories(folder);
            Files.write(folder.resolve(receipt + ".json"), body);
            byte[] answer = "{\"receipt\":\"%s\"}".formatted(receipt).getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }
}
