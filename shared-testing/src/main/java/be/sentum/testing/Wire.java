package be.sentum.testing;

import be.sentum.events.Event;
import be.sentum.events.EventCatalogue;
import be.sentum.events.EventType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Events as JSON, written independently of shared-messaging, so that a mistake there does not cancel itself out. */
final class Wire {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private Wire() {}

    static byte[] write(Event event) {
        try {
            return JSON.writeValueAsBytes(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <E extends Event> E read(byte[] value, Class<E> type) {
        try {
            return JSON.readValue(value, type);
        } catch (IOException e) {
            throw new UncheckedIOException("not a " + type.getSimpleName(), e);
        }
    }

    static EventType typeOf(Class<? extends Event> javaType) {
        return EventCatalogue.all().stream()
                .filter(t -> t.javaType().equals(javaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not in the event catalogue: " + javaType.getName()));
    }
}
