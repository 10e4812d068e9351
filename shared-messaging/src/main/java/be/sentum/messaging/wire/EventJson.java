package be.sentum.messaging.wire;

import be.sentum.events.Event;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/**
 * The JSON value of an event: dates as ISO 8601 text, absent instead of null, unknown properties ignored. Independent of
 * how a service configures JSON for HTTP.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private EventJson() {}

    /** Throws {@link IllegalArgumentException} for a record that has no JSON; its message names the type only. */
    public static String write(Object event) {
        try {
            return MAPPER.writeValueAsString(event);
        } catch (JsonProcessingException _) {
            throw new IllegalArgumentException(
                    "cannot be written as JSON: " + event.getClass().getSimpleName());
        }
    }

    /** Throws {@link UnreadableEvent} for anything that is not the JSON of this type. */
    public static <E extends Event> E read(byte[] json, Class<E> type) throws UnreadableEvent {
        try {
            E event = MAPPER.readValue(json, type);
            if (event == null) {
                throw new UnreadableEvent("null_json");
            }
            return event;
        } catch (IOException _) {
            throw new UnreadableEvent("bad_json");
        }
    }
}
