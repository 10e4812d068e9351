package be.sentum.billing.adapter.out.pointscard;

import static be.sentum.billing.example.Checks.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.sentum.billing.domain.solvency.card.Assessment;
import be.sentum.billing.domain.solvency.card.AutomaticOutcome;
import be.sentum.billing.domain.solvency.card.Input;
import be.sentum.billing.domain.solvency.card.PointsCard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleasedPointsCardsTest {

    private static final String FIRST = "2026-1";

    @ParameterizedTest(name = "REQ-SOL-02: card {0} is the one that was released")
    @CsvSource({"2026-1,bd387694719a8d96741eb761d233fcc40ba0436e66d5acf3b927298dc5ddc908"})
    void a_released_card_never_changes(String version, String hash) {
        assertThat(released(version).rulesHash()).isEqualTo(hash);
    }

    @ParameterizedTest(name = "{0} euro, open {1}, overdue {2}, paid {3}, {4} months: {5}")
    @CsvSource({
        "120.00,0,0,0,0,APPROVED",
        "300.00,0,0,0,0,APPROVED",
        "300.01,0,0,0,0,REFER",
        "2500.00,0,0,0,0,REFER",
        "120.00,120.00,0,0,0,APPROVED",
        "120.00,120.00,1,0,0,REFER",
        "900.00,0,0,6,24,APPROVED",
        "90000.00,9000.00,9,0,0,REFER"
    })
    void the_first_card_weighs_as_its_authors_meant(
            BigDecimal amount,
            BigDecimal open,
            BigDecimal overdue,
            BigDecimal paid,
            BigDecimal months,
            AutomaticOutcome outcome) {
        PointsCard card = released(FIRST);
        List<Input> inputs = card.inputNames().stream()
                .map(name -> new Input(
                        name,
                        switch (name) {
                            case ORDER_AMOUNT -> amount;
                            case OPEN_BALANCE -> open;
                            case OVERDUE_INVOICES -> overdue;
                            case PAID_ORDERS -> paid;
                            case MONTHS_AS_CUSTOMER -> months;
                        },
                        NOW))
                .toList();

        Assessment assessment = card.assess(inputs);

        assertThat(assessment.outcome()).as("score %s", assessment.score()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "14.2: a card that looks at {0} does not load")
    @ValueSource(strings = {"postcode", "language", "gender", "name", "national_register_number"})
    void a_forbidden_input_is_refused(String forbidden) {
        String card = text(FIRST).replace("paid_orders", forbidden);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(card))
                .withMessage("input_not_allowed: " + forbidden);
    }

    @Test
    void an_unknown_field_is_refused() {
        String card = text(FIRST).replace("\"threshold\"", "\"bonus\": 1, \"threshold\"");

        assertThatIllegalArgumentException().isThrownBy(() -> read(card));
    }

    @Test
    @DisplayName("the hash is that of the rules, not of the layout")
    void another_layout_is_the_same_card() {
        assertThat(read(text(FIRST).replaceAll("\\s+", " ")).rulesHash())
                .isEqualTo(released(FIRST).rulesHash());
        assertThat(read(text(FIRST).replace("\"points\": 35", "\"points\": 36")).rulesHash())
                .isNotEqualTo(released(FIRST).rulesHash());
    }

    private static PointsCard released(String version) {
        return read(text(version));
    }

    private static PointsCard read(String card) {
        return new CardReader().read(new ByteArrayInputStream(card.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(String version) {
        try (InputStream file =
                ReleasedPointsCardsTest.class.getResourceAsStream("/points-cards/" + version + ".json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
