package be.sentum.billing.domain.solvency.card;

import static be.sentum.billing.example.Checks.NOW;
import static be.sentum.billing.example.Checks.inputs;
import static be.sentum.billing.example.PointsCards.HASH;
import static be.sentum.billing.example.PointsCards.above;
import static be.sentum.billing.example.PointsCards.small;
import static be.sentum.billing.example.PointsCards.upTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsCardTest {

    @ParameterizedTest(name = "{0} euro, {1} overdue, {2} paid orders: {3} points")
    @CsvSource({
        "120.00,0,0,50,APPROVED",
        "200.00,0,0,50,APPROVED",
        "200.01,0,0,20,REFER",
        "999.00,0,4,50,APPROVED",
        "120.00,1,4,20,REFER",
        "9999.00,7,0,-90,REFER"
    })
    void the_score_is_the_sum_of_the_bands(String amount, int overdue, int paid, int score, AutomaticOutcome outcome) {
        Assessment assessment = small().assess(inputs(amount, overdue, paid));

        assertThat(assessment.score()).isEqualTo(score);
        assertThat(assessment.outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("REQ-SOL-02: the same card and inputs, in any order, give the same assessment")
    void a_replay_gives_the_same() {
        Assessment first = small().assess(inputs("700.00", 1, 2));

        assertThat(small().assess(first.inputs().reversed())).isEqualTo(first);
    }

    @Test
    @DisplayName("REQ-ADM-01: the machine has two outcomes, and no is none of them")
    void the_machine_cannot_say_no() {
        assertThat(AutomaticOutcome.values()).containsExactly(AutomaticOutcome.APPROVED, AutomaticOutcome.REFER);
    }

    @ParameterizedTest(name = "14.2: {0} is no input")
    @ValueSource(
            strings = {
                "postcode",
                "postal_code",
                "neighbourhood",
                "name",
                "language",
                "gender",
                "nationality",
                "national_register_number",
                "health",
                "social_media",
                "browsing",
                "device_price",
                "marketing_profile"
            })
    void forbidden_inputs_cannot_be_expressed(String forbidden) {
        assertThat(InputName.named(forbidden)).isEmpty();
    }

    @Test
    void a_card_counts_exactly_its_own_inputs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> small().assess(inputs("1.00", 0, 0).subList(0, 2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> small().assess(List.of(
                        new Input(InputName.ORDER_AMOUNT, BigDecimal.ONE, NOW),
                        new Input(InputName.OPEN_BALANCE, BigDecimal.ONE, NOW),
                        new Input(InputName.PAID_ORDERS, BigDecimal.ONE, NOW))));
    }

    @Test
    void a_card_that_cannot_both_approve_and_refer_is_refused() {
        var factors = List.of(new Factor(InputName.PAID_ORDERS, List.of(upTo("0", 0), above(10))));

        assertThatIllegalArgumentException().isThrownBy(() -> new PointsCard("2026-1", HASH, 11, factors));
        assertThatIllegalArgumentException().isThrownBy(() -> new PointsCard("2026-1", HASH, 0, factors));
        assertThat(new PointsCard("2026-1", HASH, 10, factors).threshold()).isEqualTo(10);
    }

    @Test
    void bands_ascend_and_the_last_is_open() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Factor(InputName.PAID_ORDERS, List.of(upTo("2", 0), upTo("1", 5), above(9))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Factor(InputName.PAID_ORDERS, List.of(upTo("2", 0))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Factor(InputName.PAID_ORDERS, List.of()));
    }

    @Test
    void an_input_is_never_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Input(InputName.OPEN_BALANCE, new BigDecimal("-0.01"), NOW));
    }
}
