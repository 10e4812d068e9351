package be.sentum.consent.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.sentum.consent.domain.Choices;
import be.sentum.consent.domain.Purposes;
import be.sentum.consent.domain.act.Act;
import be.sentum.consent.domain.act.Choice;
import be.sentum.consent.domain.purpose.Basis;
import be.sentum.consent.domain.purpose.Purpose;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.purpose.PurposeTexts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant BEFORE = Instant.parse("2026-10-01T10:00:00Z");
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Test
    @DisplayName("REQ-GEN-07: consent that was never given is missing")
    void consent_that_was_never_given_is_missing() {
        Decision decision = Decision.of(Purposes.newsletter(), null, NOW);

        assertThat(decision.allowed()).isFalse();
        assertThat(decision.reason()).isEqualTo("never_asked");
    }

    @Test
    void a_legitimate_interest_stands_until_somebody_objects() {
        assertThat(Decision.of(Purposes.similarProducts(), null, NOW).allowed()).isTrue();
        assertThat(Decision.of(Purposes.similarProducts(), Choices.act(Act.OBJECTED, BEFORE), NOW)
                        .allowed())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "GRANTED,true,granted",
        "DENIED,false,denied",
        "WITHDRAWN,false,withdrawn",
        "OBJECTED,false,objection",
        "EXPIRED,false,expired",
        "OUTGROWN,false,guardian_consent_ended"
    })
    void the_last_act_decides(Act act, boolean allowed, String reason) {
        Decision decision = Decision.of(Purposes.newsletter(), Choices.act(act, BEFORE), NOW);

        assertThat(decision.allowed()).isEqualTo(allowed);
        assertThat(decision.reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T09:59:59Z,true,granted",
        "2026-11-22T10:00:00Z,false,expired",
        "2026-11-22T10:00:01Z,false,expired"
    })
    @DisplayName("REQ-CON-07: expired is denied, from the very moment and by the clock alone")
    void expired_is_denied(Instant now, boolean allowed, String reason) {
        Decision decision = Decision.of(Purposes.newsletter(), Choices.grantedUntil(BEFORE, NOW), now);

        assertThat(decision).isEqualTo(new Decision(new PurposeCode("P09"), allowed, reason));
    }

    @Test
    @DisplayName("REQ-CON-06: a new major version of the text denies older grants from its day on")
    void a_new_major_version_denies_older_grants() {
        Purpose purpose = Purposes.newsletter(
                Purposes.newsletterText(1, 0, LONG_AGO), Purposes.newsletterText(2, 0, LocalDate.of(2026, 11, 22)));
        Choice granted = Choices.onText(Act.GRANTED, 1, BEFORE);

        // 21 November 23:59 and 22 November 00:00 in Brussels
        Decision dayBefore = Decision.of(purpose, granted, Instant.parse("2026-11-21T22:59:59Z"));
        Decision fromThen = Decision.of(purpose, granted, Instant.parse("2026-11-21T23:00:00Z"));

        assertThat(dayBefore.allowed()).isTrue();
        assertThat(fromThen).isEqualTo(new Decision(new PurposeCode("P09"), false, "needs_renewal"));
        assertThat(Decision.of(purpose, Choices.onText(Act.GRANTED, 2, NOW), NOW)
                        .allowed())
                .isTrue();
    }

    @Test
    @DisplayName("REQ-CON-06: a minor version mends a typo and asks nobody again")
    void a_minor_version_asks_nobody_again() {
        Purpose purpose = Purposes.newsletter(
                Purposes.newsletterText(1, 0, LONG_AGO), Purposes.newsletterText(1, 1, LocalDate.of(2026, 11, 1)));

        Decision decision = Decision.of(purpose, Choices.onText(Act.GRANTED, 1, BEFORE), NOW);

        assertThat(decision.allowed()).isTrue();
    }

    @Test
    @DisplayName("REQ-LB-02: what rests on a contract does not depend on a choice")
    void what_rests_on_a_contract_does_not_depend_on_a_choice() {
        assertThat(Decision.of(Purposes.orderHandling(), Choices.act(Act.WITHDRAWN, BEFORE), NOW)
                        .allowed())
                .isTrue();
    }

    @Test
    @DisplayName("REQ-LB-01: consent must be optional")
    void consent_must_be_optional() {
        assertThatThrownBy(() -> new Purpose(
                        new PurposeCode("P09"), Basis.CONSENT, false, true, Map.of("nl", "x"), PurposeTexts.none()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
