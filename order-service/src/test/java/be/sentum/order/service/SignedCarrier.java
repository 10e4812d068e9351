package be.sentum.order.service;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A carrier that signs as Standard Webhooks says, written from that specification and not from our code. */
final class SignedCarrier {

    static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    static final String OLD_SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
    static final String OTHERS = "whsec_plJ3nmyCDGBKInavdOK15jsl8Ld1hYYw";

    private String id = "msg_" + UUID.randomUUID();
    private String timestamp = Long.toString(Instant.now().getEpochSecond());
    private String secret = SECRET;

    SignedCarrier called(String callId) {
        id = callId;
        return this;
    }

    SignedCarrier at(Instant when) {
        timestamp = Long.toString(when.getEpochSecond());
        return this;
    }

    SignedCarrier with(String another) {
        secret = another;
        return this;
    }

    ValidatableResponse tells(String carrier, String body) {
        return sends(carrier, body, "v1," + signature(body));
    }

    ValidatableResponse sends(String carrier, String body, String signature) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .header("webhook-id", id)
                .header("webhook-timestamp", timestamp)
                .header("webhook-signature", signature)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/carrier-webhooks/{carrier}", carrier)
                .then();
    }

    String signature(String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            byte[] signed = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
