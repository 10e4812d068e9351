package be.sentum.privacy.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.domain.register.Mechanism;
import be.sentum.privacy.domain.register.Purpose.Basis;
import be.sentum.privacy.domain.register.Recipient;
import be.sentum.privacy.domain.register.Recipient.Role;
import be.sentum.privacy.domain.register.Transfer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REQ-NOT-01")
class NoticeGapsTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    private final Registers registers = new Registers();

    @Test
    void whole_registers_leave_nothing_open() {
        assertThat(gaps()).isEmpty();
    }

    @Test
    void an_empty_retention_reference_is_named_with_its_purpose() {
        registers.put(Registers.purpose("P06", Basis.LEGITIMATE_INTEREST, "interest", null, null));
        registers.put(Registers.purpose("P09", Basis.CONSENT, null, null, "RET-99"));

        assertThat(gaps()).containsExactly("13(2)(a):P06", "13(2)(a):P09");
    }

    @Test
    void an_interest_or_a_law_that_is_not_said_is_named() {
        registers.put(Registers.purpose("P06", Basis.LEGITIMATE_INTEREST, " ", null, "RET-09"));
        registers.put(Registers.purpose("P04", Basis.LEGAL_OBLIGATION, null, null, "RET-01"));

        assertThat(gaps()).containsExactly("13(1)(c):P04", "13(1)(d):P06");
    }

    @Test
    void a_controller_without_address_and_an_authority_of_the_past_are_named() {
        registers.controller = new Controller("Sentum", "", "1", "a@example.org", null);
        registers.authority = Optional.empty();

        assertThat(gaps()).containsExactly("13(1)(a)", "13(2)(d)");
    }

    @Test
    void a_service_that_never_said_what_it_holds_is_named() {
        registers.inventories.removeIf(i -> i.service().value().equals("billing"));

        assertThat(gaps()).containsExactly("14(1)(d):billing");
    }

    @Test
    void a_transfer_that_nothing_carries_is_named() {
        Transfer dpf = new Transfer("US", Mechanism.DPF, "LIST", null, SINCE, null);
        registers.recipients.add(new Recipient(
                "ads", "Ads Inc.", Role.CONTROLLER, List.of("P09"), "US", null, SINCE, null, List.of(dpf)));
        assertThat(gaps()).isEmpty();

        registers.suspended = Set.of(Mechanism.DPF);

        assertThat(gaps()).containsExactly("13(1)(f):ads");
    }

    private SortedSet<String> gaps() {
        return NoticeGaps.of(registers.sources(), Set.of("RET-01", "RET-06", "RET-09", "RET-11"));
    }
}
