package be.sentum.messaging;

import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * The W3C trace context of what this thread is doing, kept in the logging context under {@code traceparent}. HTTP
 * requests set it on entry, the inbox sets it from the event it handles, the outbox sends it along.
 */
public final class Trace {

    public static final String KEY = "traceparent";

    private Trace() {}

    public static @Nullable String current() {
        return MDC.get(KEY) instanceof String traceparent ? traceparent : null;
    }

    /** Null ends the trace. */
    public static void continueFrom(@Nullable String traceparent) {
        if (traceparent == null) {
            MDC.remove(KEY);
        } else {
            MDC.put(KEY, traceparent);
        }
    }
}
