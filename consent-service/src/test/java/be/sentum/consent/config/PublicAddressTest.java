package be.sentum.consent.config;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicAddressTest {

    private static final String HTTPS = "https://consent.example";
    private static final String PLAIN = "http://consent.example";

    @Test
    void a_plain_address_in_mails_or_receipts_stops_a_service_that_is_meant_for_the_world() {
        assertThatThrownBy(() -> check(PLAIN, HTTPS, "prod")).hasMessageContaining("SENTUM_CONSENT_PUBLIC_URL");
        assertThatThrownBy(() -> check(HTTPS, PLAIN, "prod")).hasMessageContaining("SENTUM_CONSENT_PUBLIC_URL");
    }

    @Test
    void https_is_for_everybody_and_a_developers_machine_may_do_without() {
        assertThatCode(() -> check(HTTPS, HTTPS, "prod")).doesNotThrowAnyException();
        assertThatCode(() -> check(PLAIN, PLAIN, "local")).doesNotThrowAnyException();
    }

    private static void check(String inMails, String inReceipts, String profile) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(ConsentConfig.class)
                .withMapping(ReceiptSettings.class)
                .withValidateUnknown(false)
                .withDefaultValue("sentum.consent.suppression-key", "key")
                .withDefaultValue("sentum.consent.unsubscribe-key", "key")
                .withDefaultValue("sentum.consent.public-url", inMails)
                .withDefaultValue("sentum.consent.receipt.public-url", inReceipts)
                .withDefaultValue("sentum.consent.receipt.signing-key", "key")
                .withDefaultValue("sentum.consent.receipt.controller.id", "1000.000.120")
                .withDefaultValue("sentum.consent.receipt.controller.name", "Sentum")
                .withDefaultValue("sentum.consent.receipt.controller.address", "Brussel")
                .withDefaultValue("sentum.consent.receipt.controller.email", "privacy@example.org")
                .withDefaultValue("sentum.consent.receipt.controller.url", "https://example.org")
                .build();
        PublicAddress.check(
                config.getConfigMapping(ConsentConfig.class),
                config.getConfigMapping(ReceiptSettings.class),
                List.of(profile));
    }
}
