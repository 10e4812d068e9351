package be.sentum.privacy.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.domain.audit.AuditBlock.Head;
import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REQ-GEN-06")
class AuditBlocksTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate UNTIL = LocalDate.of(2031, 11, 22);

    private final List<AuditBlock> blocks = new ArrayList<>();
    private final Map<UUID, AuditEntry> entries = new HashMap<>();

    AuditBlocksTest() {
        block(3);
        block(1);
        block(2);
    }

    @Test
    void an_untouched_trail_is_whole_and_so_is_an_empty_one() {
        assertThat(firstBroken(UNTIL)).isEmpty();

        blocks.clear();

        assertThat(firstBroken(UNTIL)).isEmpty();
    }

    @Test
    void a_changed_entry_is_named_with_or_without_a_fresh_hash() {
        AuditEntry fifth = entry(5);
        entries.put(fifth.id(), new AuditEntry(fifth.id(), NOW, record("forged", null), UNTIL, fifth.hash()));
        assertThat(firstBroken(UNTIL)).hasValue(5);

        entries.put(fifth.id(), AuditEntry.of(fifth.id(), NOW, record("forged", null), UNTIL));
        assertThat(firstBroken(UNTIL)).hasValue(5);
    }

    @Test
    void an_entry_may_be_gone_after_its_last_day_and_not_before() {
        entries.remove(entry(2).id());

        assertThat(firstBroken(UNTIL)).hasValue(2);
        assertThat(firstBroken(UNTIL.plusDays(1))).isEmpty();
    }

    @Test
    void a_block_sealed_anew_breaks_the_next_one() {
        AuditEntry fourth = entry(4);
        AuditEntry forged = AuditEntry.of(fourth.id(), NOW, record("forged", null), UNTIL);
        entries.put(fourth.id(), forged);
        blocks.set(1, AuditBlock.seal(blocks.getFirst().head(), List.of(forged), NOW));

        assertThat(firstBroken(UNTIL)).hasValue(5);
    }

    @Test
    void a_removed_block_is_missed() {
        blocks.remove(1);

        assertThat(firstBroken(UNTIL)).hasValue(4);
    }

    @Test
    void a_missing_value_and_an_empty_one_have_different_hashes() {
        UUID id = UUID.randomUUID();

        assertThat(AuditEntry.of(id, NOW, record("a", null), UNTIL).hash())
                .isNotEqualTo(AuditEntry.of(id, NOW, record("a", ""), UNTIL).hash());
    }

    private OptionalLong firstBroken(LocalDate today) {
        TrailCheck check = new TrailCheck(today);
        blocks.forEach(block -> check.read(block, entries));
        return check.firstBroken();
    }

    private AuditEntry entry(long seq) {
        UUID id = blocks.stream()
                .flatMap(b -> b.seals().stream())
                .filter(s -> s.seq() == seq)
                .findFirst()
                .orElseThrow()
                .entry();
        return java.util.Objects.requireNonNull(entries.get(id));
    }

    private void block(int size) {
        List<AuditEntry> some = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            some.add(AuditEntry.of(UUID.randomUUID(), NOW, record("action", null), UNTIL));
        }
        some.forEach(entry -> entries.put(entry.id(), entry));
        Head before = blocks.isEmpty() ? Head.NONE : blocks.getLast().head();
        blocks.add(AuditBlock.seal(before, some, NOW));
    }

    private static AuditRecord record(String action, @Nullable String reason) {
        return new AuditRecord("dpo", "d", action, null, null, reason);
    }
}
