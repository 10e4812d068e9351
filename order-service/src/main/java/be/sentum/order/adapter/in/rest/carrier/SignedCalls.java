package be.sentum.order.adapter.in.rest.carrier;

import be.sentum.order.adapter.in.rest.OrderProblem;
import be.sentum.order.config.CarrierConfig;
import be.sentum.order.domain.carrier.SignedCall;
import be.sentum.web.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Lets a call through that its carrier signed, and now. */
@Singleton
class SignedCalls {

    private static final String ID = "[A-Za-z0-9._:-]{1,100}";
    private static final String TIMESTAMP = "\\d{1,12}";

    private final WebhookSecrets secrets;
    private final InstantSource clock;
    private final Duration window;

    SignedCalls(WebhookSecrets secrets, InstantSource clock, CarrierConfig config) {
        this.secrets = secrets;
        this.clock = clock;
        this.window = config.webhookWindow();
    }

    /** Throws {@code signature_invalid} without a word of why; {@code signature_expired} for one that was good once. */
    SignedCall check(String carrier, HttpHeaders headers, byte[] body) {
        String id = headers.getHeaderString("webhook-id");
        String timestamp = headers.getHeaderString("webhook-timestamp");
        String signature = headers.getHeaderString("webhook-signature");
        if (!isLike(id, ID) || !isLike(timestamp, TIMESTAMP) || signature == null) {
            throw invalid();
        }
        if (!WebhookSignature.fits(secrets.of(carrier), id, timestamp, body, signature)) {
            throw invalid();
        }
        Instant signed = Instant.ofEpochSecond(Long.parseLong(timestamp));
        if (Duration.between(signed, clock.instant()).abs().compareTo(window) > 0) {
            throw new ProblemException(
                    OrderProblem.SIGNATURE_EXPIRED, "Sign again with the time of now, in seconds since 1970.");
        }
        return new SignedCall(carrier, id, digest(body));
    }

    private static boolean isLike(@Nullable String text, String pattern) {
        return text != null && text.matches(pattern);
    }

    private static ProblemException invalid() {
        return new ProblemException(OrderProblem.SIGNATURE_INVALID, "The call is not signed as it should be.");
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
