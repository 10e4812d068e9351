package be.sentum.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What a service answered.
 *
 * @param request method and path, for people
 * @param status the HTTP status
 * @param body as it came
 */
record Answer(String request, int status, byte[] body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHORT = 240;

    /** The body as JSON; a missing node when it is none. */
    JsonNode json() {
        try {
            JsonNode node = JSON.readTree(body);
            return node == null ? MissingNode.getInstance() : node;
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    /** One line for people: the beginning of the body is enough. */
    String brief() {
        String text = json().isMissingNode()
                ? body.length + " bytes"
                : new String(body, StandardCharsets.UTF_8).replaceAll("\\s+", " ");
        return "%s → %d %s".formatted(request, status, text.length() > SHORT ? text.substring(0, SHORT) + " …" : text);
    }
}
