package be.sentum.web.idempotency;

import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers a POST once for each {@code Idempotency-Key} of a caller and route. */
public interface Idempotency {

    /**
     * Runs the work in one transaction together with the row that stores its answer, and replays that answer for the
     * same key and body. Only 2xx answers are stored; a refusal may be tried again with the same key.
     *
     * <p>Refuses: no key ({@code idempotency_key_required}), the key with another body ({@code idempotency_conflict}),
     * the same request still running, here or on another replica ({@code request_in_progress}).
     *
     * @param key value of the header, as it came
     * @param body the deserialised request; compared by the hash of its canonical JSON
     */
    Response once(@Nullable String key, Object body, Supplier<Response> work);
}
