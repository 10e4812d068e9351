package be.sentum.localstack.company;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** {@code POST /control}: {@code {"status":503}}, {@code {"breakAfter":1000}}, {@code {}} for none. */
final class Control implements HttpHandler {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Faults faults;

    Control(Faults faults) {
        this.faults = faults;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode asked = JSON.readTree(exchange.getRequestBody());
            faults.set(new Faults.Fault(
                    asked.path("status").asInt(0), asked.path("breakAfter").asLong(-1)));
            exchange.sendResponseHeaders(204, -1);
        }
    }
}
