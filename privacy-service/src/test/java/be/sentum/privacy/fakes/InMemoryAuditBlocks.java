package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.audit.AuditBlocks;
import be.sentum.privacy.domain.audit.AuditBlock;
import be.sentum.privacy.domain.audit.AuditBlock.Head;
import be.sentum.privacy.domain.audit.AuditBlock.Seal;
import be.sentum.privacy.domain.audit.AuditEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The audit trail in memory: entries, what waits, and blocks. */
public class InMemoryAuditBlocks implements AuditBlocks {

    public final Map<UUID, AuditEntry> entries = new LinkedHashMap<>();
    public final Set<UUID> waiting = new HashSet<>();
    private final List<AuditBlock> blocks = new ArrayList<>();

    public void append(AuditEntry entry) {
        entries.put(entry.id(), entry);
        waiting.add(entry.id());
    }

    @Override
    public void lock() {
        // one thread
    }

    @Override
    public Head head() {
        return blocks.isEmpty() ? Head.NONE : blocks.getLast().head();
    }

    @Override
    public List<AuditEntry> pending(int limit) {
        return entries.values().stream()
                .filter(entry -> waiting.contains(entry.id()))
                .sorted(Comparator.comparing(AuditEntry::at))
                .limit(limit)
                .toList();
    }

    @Override
    public long lost() {
        Set<UUID> sealed = blocks.stream()
                .flatMap(block -> block.seals().stream())
                .map(Seal::entry)
                .collect(Collectors.toSet());
        return entries.keySet().stream()
                .filter(id -> !sealed.contains(id) && !waiting.contains(id))
                .count();
    }

    @Override
    public void add(AuditBlock block) {
        blocks.add(block);
        block.seals().forEach(seal -> waiting.remove(seal.entry()));
    }

    @Override
    public Optional<AuditBlock> find(long number) {
        return blocks.stream().filter(block -> block.number() == number).findFirst();
    }

    @Override
    public Map<UUID, AuditEntry> entriesOf(AuditBlock block) {
        return block.seals().stream()
                .map(seal -> entries.get(seal.entry()))
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(AuditEntry::id, Function.identity()));
    }

    @Override
    public List<SealedEntry> after(long seq, int limit) {
        List<SealedEntry> found = new ArrayList<>();
        for (AuditBlock block : blocks) {
            for (Seal seal : block.seals()) {
                AuditEntry entry = entries.get(seal.entry());
                if (entry != null && seal.seq() > seq && found.size() < limit) {
                    found.add(new SealedEntry(seal.seq(), block.number(), entry));
                }
            }
        }
        return found;
    }
}
