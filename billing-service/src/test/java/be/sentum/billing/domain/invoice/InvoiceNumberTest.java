package be.sentum.billing.domain.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class InvoiceNumberTest {

    @Test
    void it_is_written_with_its_year() {
        assertThat(new InvoiceNumber(2026, 1).written()).isEqualTo("2026-000001");
        assertThat(new InvoiceNumber(2026, 1_234_567).written()).isEqualTo("2026-1234567");
    }

    @Test
    void each_number_has_a_structured_communication_of_its_own() {
        assertThat(new InvoiceNumber(2026, 1).reference().written()).isEqualTo("+++260/0000/00170+++");
        assertThat(new InvoiceNumber(2027, 1).reference()).isNotEqualTo(new InvoiceNumber(2026, 1).reference());
    }

    @Test
    void numbers_begin_at_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> new InvoiceNumber(2026, 0));
    }
}
