package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.processing.ProcessingRecords;
import be.sentum.privacy.application.port.out.register.Mechanisms;
import be.sentum.privacy.application.port.out.register.Purposes;
import be.sentum.privacy.application.port.out.register.RecipientEntries;
import be.sentum.privacy.application.port.out.register.Recipients;
import be.sentum.privacy.domain.processing.RecordVersion;
import be.sentum.privacy.domain.register.Mechanism;
import be.sentum.privacy.domain.register.MechanismState;
import be.sentum.privacy.domain.register.Purpose;
import be.sentum.privacy.domain.register.Recipient;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The registers in memory. */
public final class InMemoryRegisters {

    private InMemoryRegisters() {}

    /** Purposes by code. */
    public static final class OfPurposes implements Purposes {
        private final TreeMap<String, Purpose> all = new TreeMap<>();

        @Override
        public void keep(Purpose purpose) {
            all.put(purpose.code(), purpose);
        }

        @Override
        public void forget(String code) {
            all.remove(code);
        }

        @Override
        public List<Purpose> all() {
            return List.copyOf(all.values());
        }
    }

    /** Recipients by code, and which of them nobody was told of. */
    public static final class OfRecipients implements Recipients, RecipientEntries {
        private final TreeMap<String, Recipient> all = new TreeMap<>();
        private final Set<String> unannounced = new HashSet<>();

        @Override
        public List<Recipient> all() {
            return List.copyOf(all.values());
        }

        @Override
        public Optional<Recipient> find(String code) {
            return Optional.ofNullable(all.get(code));
        }

        @Override
        public void keep(Recipient recipient) {
            all.put(recipient.code(), recipient);
            unannounced.add(recipient.code());
        }

        @Override
        public List<Recipient> takeUnannounced() {
            List<Recipient> taken = all.values().stream()
                    .filter(r -> unannounced.contains(r.code()))
                    .toList();
            unannounced.clear();
            return taken;
        }
    }

    /** What is suspended. */
    public static final class OfMechanisms implements Mechanisms {
        private final Map<Mechanism, MechanismState> states = new EnumMap<>(Mechanism.class);

        @Override
        public List<MechanismState> all() {
            return Arrays.stream(Mechanism.values()).map(this::state).toList();
        }

        @Override
        public MechanismState state(Mechanism mechanism) {
            return states.getOrDefault(mechanism, new MechanismState(mechanism, false, null));
        }

        @Override
        public boolean change(Mechanism mechanism, boolean suspended, Instant at) {
            boolean changes = state(mechanism).suspended() != suspended;
            if (changes) {
                states.put(mechanism, new MechanismState(mechanism, suspended, at));
            }
            return changes;
        }
    }

    /** Versions of the record of processing. */
    public static final class OfRecords implements ProcessingRecords {
        private final TreeMap<Integer, RecordVersion> versions = new TreeMap<>();

        @Override
        public Optional<RecordVersion> newest() {
            return Optional.ofNullable(versions.lastEntry()).map(Map.Entry::getValue);
        }

        @Override
        public Optional<RecordVersion> find(int version) {
            return Optional.ofNullable(versions.get(version));
        }

        @Override
        public void lock() {
            // one thread
        }

        @Override
        public void add(RecordVersion version) {
            versions.put(version.version(), version);
        }
    }
}
