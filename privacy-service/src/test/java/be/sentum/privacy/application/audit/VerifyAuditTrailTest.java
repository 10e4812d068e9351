package be.sentum.privacy.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.in.audit.VerifyAuditTrail.Verdict;
import be.sentum.privacy.domain.audit.AuditEntry;
import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import be.sentum.privacy.fakes.InMemoryAuditBlocks;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REQ-GEN-06")
class VerifyAuditTrailTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final InMemoryAuditBlocks trail = new InMemoryAuditBlocks();
    private final Sealing sealing = new Sealing(trail, InstantSource.fixed(NOW));
    private final VerifyAuditTrailHandler verify =
            new VerifyAuditTrailHandler(trail, sealing, InstantSource.fixed(NOW));

    @Test
    void what_waits_is_sealed_before_it_is_checked() {
        written(3);

        Verdict verdict = verify.handle();

        assertThat(verdict).isEqualTo(new Verdict(3, 1, 0, 0, java.util.OptionalLong.empty()));
    }

    @Test
    void a_thousand_make_a_block_and_the_numbers_go_on() {
        written(1001);

        assertThat(verify.handle().blocks()).isEqualTo(2);
        assertThat(trail.after(999, 10)).extracting(line -> line.seq()).containsExactly(1000L, 1001L);
    }

    @Test
    void an_entry_that_does_not_wait_for_a_block_is_lost() {
        AuditEntry entry = written(1);
        trail.waiting.remove(entry.id());

        Verdict verdict = verify.handle();

        assertThat(verdict.lost()).isEqualTo(1);
        assertThat(verdict.isWhole()).isFalse();
    }

    @Test
    void an_entry_changed_before_it_was_sealed_is_named() {
        written(2);
        AuditEntry third = written(1);
        trail.entries.put(
                third.id(),
                new AuditEntry(third.id(), third.at(), record("forged"), third.retainedUntil(), third.hash()));

        assertThat(verify.handle().firstBroken()).hasValue(3);
    }

    private AuditEntry written(int count) {
        @Nullable AuditEntry last = null;
        for (int i = 0; i < count; i++) {
            last = AuditEntry.of(
                    UUID.randomUUID(), NOW.plusNanos(trail.entries.size()), record("a"), LocalDate.of(2031, 1, 1));
            trail.append(last);
        }
        return java.util.Objects.requireNonNull(last);
    }

    private static AuditRecord record(String action) {
        return new AuditRecord("system", null, action, null, null, null);
    }
}
