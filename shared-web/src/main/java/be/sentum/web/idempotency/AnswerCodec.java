package be.sentum.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns requests into hashes, answers into rows and rows into answers. */
@ApplicationScoped
class AnswerCodec {

    private static final List<String> KEPT = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE);

    private final ObjectMapper json;

    AnswerCodec(ObjectMapper json) {
        this.json = json;
    }

    /** SHA-256 of the parts; no two lists of parts share one. */
    byte[] digest(String... parts) {
        MessageDigest sha = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            sha.update(bytes);
        }
        return sha.digest();
    }

    byte[] hash(Object body) {
        try {
            return sha256().digest(json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    StoredAnswer row(byte[] bodyHash, Response answer) {
        Map<String, String> headers = new TreeMap<>();
        for (String name : KEPT) {
            String value = answer.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        try {
            String body = answer.getEntity() == null ? "" : json.writeValueAsString(answer.getEntity());
            return new StoredAnswer(bodyHash, answer.getStatus(), json.writeValueAsString(headers), body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    Response replay(StoredAnswer row) {
        Response.ResponseBuilder answer = Response.status(row.status()).header("Idempotency-Replayed", "true");
        if (!row.body().isEmpty()) {
            answer.type(MediaType.APPLICATION_JSON_TYPE).entity(row.body());
        }
        try {
            json.readValue(row.headers(), new TypeReference<Map<String, String>>() {})
                    .forEach((name, value) -> answer.header(name, null).header(name, value));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        return answer.build();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
