package be.sentum.consent.domain.purpose;

import static be.sentum.consent.domain.purpose.Basis.CONSENT;
import static be.sentum.consent.domain.purpose.Basis.CONTRACT;
import static be.sentum.consent.domain.purpose.Basis.LEGAL_OBLIGATION;
import static be.sentum.consent.domain.purpose.Basis.LEGITIMATE_INTEREST;
import static be.sentum.consent.domain.purpose.RegisterRows.sound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PurposeRulesTest {

    @ParameterizedTest
    @EnumSource(Basis.class)
    void a_complete_row_breaks_no_rule(Basis basis) {
        assertThat(PurposeRules.breaches(List.of(sound("P99", basis).row()))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("broken")
    @DisplayName("REQ-LB-01, 03, 04, 05: a row that breaks a rule is named with the rule")
    void a_broken_row_is_named(String rule, String code, RegisterRows row) {
        assertThat(PurposeRules.breaches(List.of(sound("P98", CONTRACT).row(), row.row())))
                .extracting(Breach::sentence)
                .containsExactly(row.code() + " breaks " + rule + ": " + code);
    }

    static Stream<Arguments> broken() {
        Map<String, String> twoLanguages = Map.of("nl", "n", "fr", "f");
        return Stream.of(
                arguments(
                        "REQ-LB-01",
                        "consent_must_be_optional",
                        sound("P09", CONSENT).mandatory()),
                arguments(
                        "REQ-LB-01",
                        "description_missing",
                        sound("P01", CONTRACT).describedAs(twoLanguages)),
                arguments(
                        "REQ-LB-01",
                        "interest_missing",
                        sound("P12", LEGITIMATE_INTEREST).pursuing(Map.of())),
                arguments(
                        "REQ-LB-01",
                        "law_missing",
                        sound("P04", LEGAL_OBLIGATION).withoutLaw()),
                arguments(
                        "REQ-LB-01", "retention_missing", sound("P03", CONTRACT).withoutRetention()),
                arguments("REQ-LB-03", "contract_too_wide", sound("P06", CONTRACT)),
                arguments("REQ-LB-03", "contract_too_wide", sound("P07", CONTRACT)),
                arguments("REQ-LB-03", "contract_too_wide", sound("P10", CONTRACT)),
                arguments(
                        "REQ-LB-04",
                        "lia_missing",
                        sound("P06", LEGITIMATE_INTEREST).withoutTest()),
                arguments(
                        "REQ-LB-05",
                        "endless_profile",
                        sound("P07", LEGITIMATE_INTEREST).reachingBack(null)),
                arguments("REQ-LB-05", "endless_profile", sound("P10", CONSENT).reachingBack(25)),
                arguments("REQ-LB-05", "endless_profile", sound("P10", CONSENT).using("solvency")),
                arguments(
                        "REQ-LB-05",
                        "endless_profile",
                        sound("P07", LEGITIMATE_INTEREST).using("special_category")));
    }

    @Test
    @DisplayName("REQ-LB-04: a purpose that is not pursued needs no balancing test")
    void an_inactive_purpose_needs_no_balancing_test() {
        RegisteredPurpose row =
                sound("P15", LEGITIMATE_INTEREST).withoutTest().inactive().row();

        assertThat(PurposeRules.breaches(List.of(row))).isEmpty();
    }
}
