package be.sentum.privacy.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.domain.register.Recipient.Role;
import be.sentum.privacy.domain.register.RecipientRules.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipientRulesTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    private static final Set<String> KNOWN = Set.of("P03", "P10", "P11");

    @Test
    @DisplayName("REQ-LB-06: a named recipient in the EEA with a contract is in order")
    void a_whole_entry_is_in_order() {
        assertThat(faults(in("BE", Role.PROCESSOR, "DPA-1", "P03"))).isEmpty();
        assertThat(faults(in("NO", Role.CONTROLLER, null, "P03"))).isEmpty();
    }

    @Test
    @DisplayName("REQ-LB-06: without purposes, with unknown ones, without contract or country it is refused")
    void an_entry_that_says_too_little_is_refused() {
        assertThat(faults(in("BE", Role.CONTROLLER, null))).containsExactly(new Fault("purposes", "required"));
        assertThat(faults(in("BE", Role.CONTROLLER, null, "P03", "P99")))
                .containsExactly(new Fault("purposes", "unknown_purpose"));
        assertThat(faults(in("XX", Role.CONTROLLER, null, "P03")))
                .containsExactly(new Fault("country", "unknown_country"), new Fault("transferMechanism", "required"));
        assertThat(faults(in("BE", Role.PROCESSOR, null, "P03"))).containsExactly(new Fault("contractRef", "required"));
        assertThat(faults(in("BE", Role.JOINT, null, "P03"))).containsExactly(new Fault("contractRef", "required"));
    }

    @Test
    @DisplayName("REQ-XFR-01: outside the EEA a mechanism is needed")
    void outside_the_eea_a_mechanism_is_needed() {
        assertThat(faults(in("US", Role.CONTROLLER, null, "P11")))
                .containsExactly(new Fault("transferMechanism", "required"));
        assertThat(faults(with(transfer("US", Mechanism.DPF, null), "US", "P11")))
                .isEmpty();
        assertThat(faults(with(transfer("US", Mechanism.DPF, null), "IE", "P11")))
                .isEmpty();
    }

    @ParameterizedTest
    @DisplayName("REQ-XFR-01: a mechanism must fit its country, its purposes and its evidence")
    @CsvSource({
        "GB, DPF,           P11, transfers[0].mechanism, only_for_us",
        "US, SCC,           P11, transfers[0].tiaRef,    required",
        "US, BCR,           P11, transfers[0].tiaRef,    required",
        "US, DEROGATION_49, P11, transfers[0].mechanism, derogation_is_occasional",
        "US, DEROGATION_49, P10, transfers[0].mechanism, derogation_is_occasional"
    })
    void a_mechanism_that_does_not_fit_is_refused(
            String country, Mechanism mechanism, String purpose, String path, String code) {
        assertThat(faults(with(transfer(country, mechanism, null), country, purpose)))
                .containsExactly(new Fault(path, code));
    }

    @Test
    void an_occasional_transfer_and_one_with_an_assessment_are_in_order() {
        assertThat(faults(with(transfer("US", Mechanism.DEROGATION_49, null), "US", "P03")))
                .isEmpty();
        assertThat(faults(with(transfer("US", Mechanism.SCC, "TIA-1"), "US", "P03")))
                .isEmpty();
    }

    @Test
    void a_transfer_within_the_eea_or_twice_or_ending_before_it_begins_is_refused() {
        assertThat(faults(with(transfer("FR", Mechanism.ADEQUACY, null), "BE", "P03")))
                .containsExactly(new Fault("transfers[0].country", "inside_eea"));
        Transfer once = transfer("US", Mechanism.DPF, null);
        assertThat(RecipientRules.faults(recipient("US", "P03", List.of(once, once)), KNOWN))
                .containsExactly(new Fault("transfers[1].mechanism", "duplicate"));
        Transfer ended = new Transfer("US", Mechanism.DPF, "E", null, SINCE, SINCE.minusDays(1));
        assertThat(faults(with(ended, "US", "P03")))
                .containsExactly(new Fault("transfers[0].validTo", "before_valid_from"));
    }

    private static List<Fault> faults(Recipient recipient) {
        return RecipientRules.faults(recipient, KNOWN);
    }

    private static Recipient in(String country, Role role, @Nullable String contract, String... purposes) {
        return new Recipient("x", "X", role, List.of(purposes), country, contract, SINCE, null, List.of());
    }

    private static Recipient with(Transfer transfer, String country, String purpose) {
        return recipient(country, purpose, List.of(transfer));
    }

    private static Recipient recipient(String country, String purpose, List<Transfer> transfers) {
        return new Recipient("x", "X", Role.CONTROLLER, List.of(purpose), country, null, SINCE, null, transfers);
    }

    private static Transfer transfer(String country, Mechanism mechanism, @Nullable String assessment) {
        return new Transfer(country, mechanism, "EVIDENCE-1", assessment, SINCE, null);
    }
}
