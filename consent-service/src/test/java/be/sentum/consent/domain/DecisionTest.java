package be.sentum.consent.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {

    @Test
    @DisplayName("REQ-GEN-07: consent that was never given is missing")
    void consent_that_was_never_given_is_missing() {
        Decision decision = Decision.of(Purposes.newsletter(), null);

        assertThat(decision.allowed()).isFalse();
        assertThat(decision.reason()).isEqualTo("never_asked");
    }

    @Test
    void a_legitimate_interest_stands_until_somebody_objects() {
        assertThat(Decision.of(Purposes.similarProducts(), null).allowed()).isTrue();
        assertThat(Decision.of(Purposes.similarProducts(), Act.OBJECTED).allowed())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"GRANTED,true,granted", "DENIED,false,denied", "WITHDRAWN,false,withdrawn", "OBJECTED,false,objection"})
    void the_last_act_decides(Act act, boolean allowed, String reason) {
        Decision decision = Decision.of(Purposes.newsletter(), act);

        assertThat(decision.allowed()).isEqualTo(allowed);
        assertThat(decision.reason()).isEqualTo(reason);
    }

    @Test
    @DisplayName("REQ-LB-02: what rests on a contract does not depend on a choice")
    void what_rests_on_a_contract_does_not_depend_on_a_choice() {
        assertThat(Decision.of(Purposes.orderHandling(), Act.WITHDRAWN).allowed())
                .isTrue();
    }

    @Test
    @DisplayName("REQ-LB-01: consent must be optional")
    void consent_must_be_optional() {
        assertThatThrownBy(() ->
                        new Purpose(new PurposeCode("P09"), Basis.CONSENT, false, true, Map.of("nl", "x"), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
