package be.sentum.privacy.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REQ-GEN-06")
class AuditChainTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void an_untouched_trail_is_whole() {
        assertThat(check(trail(5)).firstBroken()).isEmpty();
    }

    @Test
    void an_empty_trail_is_whole() {
        assertThat(check(List.of()).firstBroken()).isEmpty();
    }

    @Test
    void a_changed_entry_is_named() {
        List<AuditEntry> trail = trail(5);
        AuditEntry third = trail.get(2);
        trail.set(2, new AuditEntry(3, third.at(), record("forged", null), third.previousHash(), third.hash()));

        assertThat(check(trail).firstBroken()).hasValue(3);
    }

    @Test
    void a_changed_entry_with_a_fresh_hash_breaks_the_next_one() {
        List<AuditEntry> trail = trail(5);
        AuditEntry third = trail.get(2);
        trail.set(2, AuditEntry.chain(3, third.at(), record("forged", null), third.previousHash()));

        assertThat(check(trail).firstBroken()).hasValue(4);
    }

    @Test
    void a_removed_entry_is_missed_by_the_next_one() {
        List<AuditEntry> trail = trail(5);
        trail.remove(2);

        assertThat(check(trail).firstBroken()).hasValue(4);
    }

    @Test
    void a_removed_beginning_is_missed() {
        List<AuditEntry> trail = trail(5);
        trail.removeFirst();

        assertThat(check(trail).firstBroken()).hasValue(2);
    }

    @Test
    void what_is_left_after_retention_is_checked_from_there() {
        List<AuditEntry> trail = trail(5);
        ChainCheck check = ChainCheck.startingAfter(2, trail.get(1).hash());

        trail.subList(2, 5).forEach(check::read);

        assertThat(check.firstBroken()).isEmpty();
    }

    @Test
    void a_missing_value_and_an_empty_one_have_different_hashes() {
        String missing = AuditEntry.chain(1, NOW, record("a", null), AuditEntry.NOTHING_BEFORE)
                .hash();
        String empty = AuditEntry.chain(1, NOW, record("a", ""), AuditEntry.NOTHING_BEFORE)
                .hash();

        assertThat(missing).isNotEqualTo(empty);
    }

    private static AuditRecord record(String action, @Nullable String reason) {
        return new AuditRecord("dpo", "d", action, null, null, reason);
    }

    private static List<AuditEntry> trail(int length) {
        List<AuditEntry> entries = new ArrayList<>();
        String previous = AuditEntry.NOTHING_BEFORE;
        for (int seq = 1; seq <= length; seq++) {
            AuditEntry entry = AuditEntry.chain(seq, NOW, record("action_" + seq, null), previous);
            entries.add(entry);
            previous = entry.hash();
        }
        return entries;
    }

    private static ChainCheck check(List<AuditEntry> trail) {
        ChainCheck check = ChainCheck.startingAfter(0, AuditEntry.NOTHING_BEFORE);
        trail.forEach(check::read);
        return check;
    }
}
