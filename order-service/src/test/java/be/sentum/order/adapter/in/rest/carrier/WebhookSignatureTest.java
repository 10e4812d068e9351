package be.sentum.order.adapter.in.rest.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSignatureTest {

    private static final byte[] SECRET = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final byte[] OTHER = Base64.getDecoder().decode("C2FVsBQIhrscChlQIMV+b5sSYspob7oD");
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String TIMESTAMP = "1614265330";
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    @Test
    @DisplayName("the example of the Standard Webhooks specification fits")
    void the_example_of_the_specification_fits() {
        assertThat(fits(SIGNATURE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "v1,",
                "v1,not base64",
                "v1a,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OA=",
                "v1,g0hM9SsE"
            })
    void anything_else_does_not(String header) {
        assertThat(fits(header)).isFalse();
    }

    @Test
    void one_of_several_is_enough_and_either_secret() {
        String byOther = "v1," + Base64.getEncoder().encodeToString(WebhookSignature.sign(OTHER, ID, TIMESTAMP, BODY));

        assertThat(fits("v1,bm90IHRoaXM= " + SIGNATURE)).isTrue();
        assertThat(WebhookSignature.fits(List.of(OTHER, SECRET), ID, TIMESTAMP, BODY, SIGNATURE))
                .isTrue();
        assertThat(WebhookSignature.fits(List.of(OTHER, SECRET), ID, TIMESTAMP, BODY, byOther))
                .isTrue();
        assertThat(fits(byOther)).isFalse();
    }

    @Test
    void an_eleventh_signature_is_not_looked_at() {
        assertThat(fits("v1,bm8= ".repeat(10) + SIGNATURE)).isFalse();
    }

    @Test
    void another_id_time_or_body_is_another_signature() {
        assertThat(WebhookSignature.fits(List.of(SECRET), ID + "x", TIMESTAMP, BODY, SIGNATURE))
                .isFalse();
        assertThat(WebhookSignature.fits(List.of(SECRET), ID, "1614265331", BODY, SIGNATURE))
                .isFalse();
        assertThat(WebhookSignature.fits(List.of(SECRET), ID, TIMESTAMP, new byte[0], SIGNATURE))
                .isFalse();
    }

    private static boolean fits(String header) {
        return WebhookSignature.fits(List.of(SECRET), ID, TIMESTAMP, BODY, header);
    }
}
