package be.sentum.billing.domain.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InvoiceTermsTest {

    @Test
    @DisplayName("REQ-SOL-08: more than 14 days for consumers needs a look at CCD2")
    void long_terms_for_consumers_are_noticed() {
        assertThat(new InvoiceTerms(14, 30, "").needsCreditCheck()).isFalse();
        assertThat(new InvoiceTerms(15, 30, "").needsCreditCheck()).isTrue();
    }

    @Test
    @DisplayName("REQ-PAY-02: more than 60 days for companies is void")
    void terms_beyond_the_law_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new InvoiceTerms(14, 61, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new InvoiceTerms(-1, 30, ""));
    }
}
