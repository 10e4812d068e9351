package be.sentum.personaldata.disclosure;

import static be.sentum.personaldata.disclosure.Verdict.ALLOWED;
import static be.sentum.personaldata.disclosure.Verdict.RECIPIENT_NOT_REGISTERED;
import static be.sentum.personaldata.disclosure.Verdict.TRANSFER_NOT_ALLOWED;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.personaldata.disclosure.KnownRecipient.Transfer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownRecipientTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @ParameterizedTest
    @DisplayName("REQ-LB-06: who is not registered for a purpose on that day gets nothing")
    @CsvSource({
        "P03, 2026-01-01, ALLOWED",
        "P03, 2026-12-31, ALLOWED",
        "P03, 2025-12-31, RECIPIENT_NOT_REGISTERED",
        "P03, 2027-01-01, RECIPIENT_NOT_REGISTERED",
        "P09, 2026-11-22, RECIPIENT_NOT_REGISTERED"
    })
    void only_who_is_registered_gets_data(String purpose, LocalDate day, Verdict expected) {
        KnownRecipient carrier = new KnownRecipient(
                "BE", Set.of("P03", "P14"), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), List.of());

        assertThat(carrier.on(day, purpose)).isEqualTo(expected);
        assertThat(carrier.evidence(day)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("REQ-XFR-01: outside the EEA nothing goes without a valid mechanism")
    @CsvSource({"NO, ALLOWED", "IS, ALLOWED", "LI, ALLOWED", "GB, TRANSFER_NOT_ALLOWED", "US, TRANSFER_NOT_ALLOWED"})
    void a_country_decides_whether_a_mechanism_is_needed(String country, Verdict expected) {
        assertThat(in(country).on(DAY, "P11")).isEqualTo(expected);
    }

    @Test
    @DisplayName("REQ-XFR-01: a suspended mechanism carries nothing; another that is valid still does")
    void a_suspended_mechanism_carries_nothing() {
        Transfer dpf = transfer("US", "DPF-LIST", true);
        Transfer clauses = transfer("US", "SCC-7", false);

        assertThat(in("US", dpf).on(DAY, "P11")).isEqualTo(TRANSFER_NOT_ALLOWED);
        assertThat(in("US", dpf, clauses).on(DAY, "P11")).isEqualTo(ALLOWED);
        assertThat(in("US", dpf, clauses).evidence(DAY)).contains("SCC-7");
    }

    @Test
    @DisplayName("REQ-XFR-01: a recipient in the EEA that passes data on needs a mechanism for where they end")
    void an_onward_transfer_counts() {
        assertThat(in("IE", transfer("US", "DPF-LIST", false)).on(DAY, "P11")).isEqualTo(ALLOWED);
        assertThat(in("IE", transfer("US", "DPF-LIST", true)).on(DAY, "P11")).isEqualTo(TRANSFER_NOT_ALLOWED);
        assertThat(in("IN", transfer("US", "DPF-LIST", false)).on(DAY, "P11")).isEqualTo(TRANSFER_NOT_ALLOWED);
    }

    @Test
    void a_mechanism_holds_from_its_first_to_its_last_day() {
        Transfer ended = new Transfer("US", "SCC-1", LONG_AGO, DAY.minusDays(1), false);
        Transfer later = new Transfer("US", "SCC-2", DAY.plusDays(1), null, false);

        assertThat(in("US", ended, later).on(DAY, "P11")).isEqualTo(TRANSFER_NOT_ALLOWED);
        assertThat(in("US", ended, later).on(DAY.plusDays(1), "P11")).isEqualTo(ALLOWED);
        assertThat(in("US", ended, later).on(DAY, "P10")).isEqualTo(RECIPIENT_NOT_REGISTERED);
    }

    private static Transfer transfer(String country, String evidence, boolean suspended) {
        return new Transfer(country, evidence, LONG_AGO, null, suspended);
    }

    private static KnownRecipient in(String country, Transfer... transfers) {
        return new KnownRecipient(country, Set.of("P11"), LONG_AGO, null, List.of(transfers));
    }
}
