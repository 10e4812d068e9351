package be.sentum.web.idempotency;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers a POST once for each {@code Idempotency-Key} of a caller and route (ADR 0004). */
public interface Idempotency {

    /**
     * Runs the work in one transaction together with the row that stores its answer, and replays that answer for the
     * same key and body (with {@code Idempotency-Replayed: true}). Only 2xx answers are stored; a refusal may be tried again with the same key.
     *
     * <p>Refuses: no key ({@code idempotency_key_required}), a key that is not 1 to 128 visible ASCII characters
     * ({@code invalid_parameter}), the key with another body ({@code idempotency_conflict}), the same request still
     * running, here or on another replica ({@code request_in_progress}).
     *
     * @param key value of the header, as it came
     * @param body the deserialised request; compared by the hash of its canonical JSON
     * @param subjectId whose data the answer may hold, so that an erasure reaches it; null when it holds none
     */
    Response once(@Nullable String key, Object body, @Nullable UUID subjectId, Supplier<Response> work);

    /** For answers without personal data. */
    default Response once(@Nullable String key, Object body, Supplier<Response> work) {
        return once(key, body, null, work);
    }
}
