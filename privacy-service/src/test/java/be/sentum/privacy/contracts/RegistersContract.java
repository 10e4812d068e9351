package be.sentum.privacy.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.out.processing.ProcessingRecords;
import be.sentum.privacy.application.port.out.register.Mechanisms;
import be.sentum.privacy.application.port.out.register.Purposes;
import be.sentum.privacy.application.port.out.register.RecipientEntries;
import be.sentum.privacy.application.port.out.register.Recipients;
import be.sentum.privacy.domain.notice.Registers;
import be.sentum.privacy.domain.processing.Activities;
import be.sentum.privacy.domain.processing.RecordVersion;
import be.sentum.privacy.domain.register.Mechanism;
import be.sentum.privacy.domain.register.MechanismState;
import be.sentum.privacy.domain.register.Purpose;
import be.sentum.privacy.domain.register.Purpose.Basis;
import be.sentum.privacy.domain.register.Recipient;
import be.sentum.privacy.domain.register.Recipient.Role;
import be.sentum.privacy.domain.register.Transfer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the registers promise: purposes, recipients with their transfers, mechanisms, the record of processing. */
public abstract class RegistersContract {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    protected abstract Purposes purposes();

    protected abstract Recipients recipients();

    protected abstract RecipientEntries entries();

    protected abstract Mechanisms mechanisms();

    protected abstract ProcessingRecords records();

    protected abstract void inTransaction(Runnable step);

    @Test
    public void the_last_word_about_a_purpose_counts_and_one_can_be_forgotten() {
        Purpose first = Registers.purpose("P15", Basis.CONTRACT, null, null, "RET-05");
        Purpose second = Registers.purpose("P15", Basis.LEGITIMATE_INTEREST, "interest", "Art. 1", null);

        inTransaction(() -> {
            purposes().keep(first);
            purposes().keep(second);
        });
        inTransaction(() -> assertThat(purposes().all()).contains(second).doesNotContain(first));
        inTransaction(() -> purposes().forget("P15"));
        inTransaction(() -> assertThat(purposes().all()).doesNotContain(second));
    }

    @Test
    public void a_recipient_comes_back_with_its_transfers_and_is_announced_once_a_change() {
        Transfer dpf = new Transfer("US", Mechanism.DPF, "LIST", null, SINCE, null);
        Transfer clauses = new Transfer("US", Mechanism.SCC, "SCC-1", "TIA-1", SINCE, SINCE.plusYears(50));
        Recipient before = recipient("r-" + UUID.randomUUID(), List.of(dpf));
        Recipient after = recipient(before.code(), List.of(clauses));

        inTransaction(() -> entries().keep(before));
        inTransaction(() -> assertThat(recipients().takeUnannounced()).contains(before));
        inTransaction(() -> assertThat(recipients().takeUnannounced()).doesNotContain(before));
        inTransaction(() -> entries().keep(after));
        inTransaction(() -> {
            assertThat(entries().find(before.code())).contains(after);
            assertThat(recipients().all()).contains(after).doesNotContain(before);
            assertThat(recipients().takeUnannounced()).contains(after);
        });
    }

    @Test
    public void a_mechanism_changes_only_when_it_was_different() {
        inTransaction(() -> {
            mechanisms().change(Mechanism.DEROGATION_49, false, NOW);
            assertThat(mechanisms().change(Mechanism.DEROGATION_49, true, NOW)).isTrue();
            assertThat(mechanisms().change(Mechanism.DEROGATION_49, true, NOW.plusSeconds(9)))
                    .isFalse();
        });
        inTransaction(() -> {
            assertThat(mechanisms().all())
                    .hasSize(Mechanism.values().length)
                    .contains(new MechanismState(Mechanism.DEROGATION_49, true, NOW));
            mechanisms().change(Mechanism.DEROGATION_49, false, NOW);
        });
    }

    @Test
    public void a_version_of_the_record_comes_back_as_it_was() {
        inTransaction(() -> {
            records().lock();
            int next = records().newest().map(RecordVersion::version).orElse(0) + 1;
            RecordVersion version = new RecordVersion(next, NOW, Activities.record(new Registers().sources()));

            records().add(version);

            assertThat(records().newest()).contains(version);
            assertThat(records().find(next)).contains(version);
            assertThat(records().find(next + 1)).isEmpty();
        });
    }

    private static Recipient recipient(String code, List<Transfer> transfers) {
        return new Recipient(code, "Recipient", Role.PROCESSOR, List.of("P03"), "IE", "DPA-1", SINCE, null, transfers);
    }
}
