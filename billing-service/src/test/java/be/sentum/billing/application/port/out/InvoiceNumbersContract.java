package be.sentum.billing.application.port.out;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.billing.domain.invoice.InvoiceNumber;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

public abstract class InvoiceNumbersContract {

    protected abstract InvoiceNumbers numbers();

    protected abstract InTransaction inTransaction();

    @Test
    @DisplayName("REQ-INV-02: numbers follow each other within a year, and begin again with the next")
    void numbers_follow_each_other() {
        assertThat(draw("2051-05-01")).contains(new InvoiceNumber(2051, 1));
        assertThat(draw("2051-05-01")).contains(new InvoiceNumber(2051, 2));
        assertThat(draw("2051-12-31")).contains(new InvoiceNumber(2051, 3));
        assertThat(draw("2052-01-01")).contains(new InvoiceNumber(2052, 1));
    }

    @Test
    @DisplayName("REQ-INV-02: no later date under an earlier number")
    void an_earlier_date_draws_nothing() {
        draw("2053-05-02");

        assertThat(draw("2053-05-01")).isEmpty();
        assertThat(draw("2053-05-02")).contains(new InvoiceNumber(2053, 2));
    }

    private Optional<InvoiceNumber> draw(String date) {
        return inTransaction().call(() -> numbers().draw(LocalDate.parse(date)));
    }
}
