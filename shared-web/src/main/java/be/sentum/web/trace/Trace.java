package be.sentum.web.trace;

import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The W3C trace context of one request: taken over from {@code traceparent}, or new.
 *
 * @param id 32 hexadecimal digits
 * @param parent what is passed on as {@code traceparent}
 */
public record Trace(String id, String parent) {

    /** Response header that carries {@link #id}. */
    public static final String HEADER = "Trace-Id";

    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-([0-9a-f]{2})");
    private static final String KEY = "be.sentum.trace";

    /** The trace of this request, the same at each call. */
    public static Trace of(RoutingContext request) {
        Trace known = request.get(KEY);
        if (known != null) {
            return known;
        }
        Trace trace = from(request.request().getHeader("traceparent"));
        request.put(KEY, trace);
        return trace;
    }

    static Trace from(@Nullable String traceparent) {
        if (traceparent != null) {
            Matcher matcher = TRACEPARENT.matcher(traceparent);
            if (matcher.matches() && !matcher.group(1).equals("0".repeat(32))) {
                return child(matcher.group(1), matcher.group(2));
            }
        }
        return child(hex(16), "00");
    }

    private static Trace child(String id, String flags) {
        return new Trace(id, "00-" + id + "-" + hex(8) + "-" + flags);
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        do {
            ThreadLocalRandom.current().nextBytes(random);
        } while (random[0] == 0);
        return HexFormat.of().formatHex(random);
    }
}
