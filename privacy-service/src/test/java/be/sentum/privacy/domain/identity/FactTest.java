package be.sentum.privacy.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.domain.identity.Fact.Kind;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234.5", "1234,50", "1.234,50", "1,234.50", "€ 1 234,50", "1234.50 EUR", "1234,50 euro"})
    void an_amount_is_one_fact_whatever_way_it_is_typed(String typed) {
        assertThat(Fact.typed(Kind.INVOICE_AMOUNT, typed)).contains(Fact.invoiceAmount(new BigDecimal("1234.50")));
    }

    @ParameterizedTest
    @CsvSource({"1234, 1234.00", "1.000, 1000", "0.99, 0.99"})
    void thousands_are_no_cents(String typed, BigDecimal amount) {
        assertThat(Fact.typed(Kind.INVOICE_AMOUNT, typed)).contains(Fact.invoiceAmount(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a lot", "-5", "", "  ", "1;2"})
    void what_is_no_amount_is_none(String typed) {
        assertThat(Fact.typed(Kind.INVOICE_AMOUNT, typed)).isEmpty();
    }

    @Test
    void a_number_is_the_same_with_spaces_and_in_small_letters() {
        assertThat(Fact.typed(Kind.ORDER_NUMBER, " #so-2026 000123\u200b")).contains(Fact.orderNumber("SO-2026000123"));
        assertThat(Fact.typed(Kind.ORDER_NUMBER, "x".repeat(101))).isEmpty();
    }

    @Test
    void it_does_not_show_itself() {
        assertThat(Fact.orderNumber("SO-2026-000123").toString()).doesNotContain("2026");
    }
}
