package be.sentum.billing.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BillingConfigTest {

    @Test
    void without_a_seller_billing_does_not_start() {
        assertThatExceptionOfType(ConfigValidationException.class)
                .isThrownBy(() -> config("prod", Map.of()))
                .withMessageContaining("sentum.billing.seller.name")
                .withMessageContaining("sentum.billing.seller.iban");
    }

    @Test
    void an_invented_company_sells_on_the_local_stack() throws IOException {
        var seller = new Settings().seller(config("local", Map.of()));

        assertThat(seller.enterpriseNumber().written()).isEqualTo("1000.000.120");
    }

    @Test
    void a_seller_with_wrong_check_digits_is_refused() throws IOException {
        BillingConfig wrong = config("local", Map.of("sentum.billing.seller.enterprise-number", "1000.000.121"));

        assertThatIllegalArgumentException().isThrownBy(() -> new Settings().seller(wrong));
    }

    @Test
    void the_rest_has_safe_defaults() throws IOException {
        BillingConfig config = config("local", Map.of());

        assertThat(new Settings().invoiceTerms(config).needsCreditCheck()).isFalse();
        assertThat(new Settings().solvencyPolicy(config).checkedAbove().amount())
                .isEqualByComparingTo("50.00");
    }

    private static BillingConfig config(String profile, Map<String, String> set) throws IOException {
        var builder = new SmallRyeConfigBuilder()
                .withMapping(BillingConfig.class)
                .withSources(new PropertiesConfigSource(set, "set", 1000));
        var file = BillingConfigTest.class.getResource("/application-" + profile + ".properties");
        if (file != null) {
            builder.withSources(new PropertiesConfigSource(file));
        }
        return builder.build().getConfigMapping(BillingConfig.class);
    }
}
