package be.sentum.systemtests.faults.check;

import be.sentum.systemtests.faults.work.Subject;
import be.sentum.systemtests.stack.ServiceName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * No field is half erased: in each service a person is there with every field or gone with every field, and a service
 * that says so has the receipt. Which fields those are was learned from somebody who was erased while nothing failed.
 */
public final class Whole {

    /** Copies of the card: its tombstone takes them too, which may come before the service's own order. */
    private static final Set<String> COPIES_OF_THE_CARD =
            Set.of("buyer", "customer_card", "consent_card", "known_contact");

    /** A record under the recipient's own id. */
    private static final String GIFT_RECIPIENTS = "gift_recipient.";

    private final Databases databases;
    private final Map<ServiceName, Set<String>> erasable = new EnumMap<>(ServiceName.class);

    public Whole(Databases databases) {
        this.databases = databases;
    }

    /** Everything that a service holds of somebody. */
    public Map<ServiceName, Traces> of(Subject subject) {
        Map<ServiceName, Traces> all = new EnumMap<>(ServiceName.class);
        for (ServiceName service : ServiceName.values()) {
            all.put(service, in(service, subject));
        }
        return all;
    }

    /** What was held of somebody before, and after an erasure that nothing disturbed. */
    public void learn(Map<ServiceName, Traces> before, Map<ServiceName, Traces> after) {
        before.forEach((service, traces) -> {
            Set<String> gone = new TreeSet<>(traces.columns());
            gone.removeAll(after.getOrDefault(service, traces).columns());
            erasable.put(service, gone);
        });
    }

    /** {@code table.column} by service, copies of the card left out. */
    public Set<String> erasable(ServiceName service) {
        Set<String> own = new TreeSet<>(erasable.getOrDefault(service, Set.of()));
        own.removeIf(column -> COPIES_OF_THE_CARD.contains(column.substring(0, column.indexOf('.'))));
        return own;
    }

    /** Of {@link #erasable} what a receipt names: not what goes with a person's orders but is another person's own. */
    public Set<String> named(ServiceName service) {
        Set<String> own = erasable(service);
        own.removeIf(column -> column.startsWith(GIFT_RECIPIENTS));
        return own;
    }

    /** What is wrong with what that service holds of somebody now; empty when nothing is. */
    public List<String> wrong(ServiceName service, Subject subject) {
        Traces now = in(service, subject);
        List<String> wrong = new ArrayList<>();
        Set<String> held = new TreeSet<>(erasable.getOrDefault(service, Set.of()));
        held.retainAll(now.columns());
        Set<String> missing = new TreeSet<>(erasable(service));
        missing.removeAll(now.columns());
        String who = "%s of %s".formatted(subject.id(), service.shortName());
        if (now.erased() && !held.isEmpty()) {
            wrong.add("%s is called erased and has %s".formatted(who, held));
        }
        if (!now.erased() && !missing.isEmpty()) {
            wrong.add("%s is not called erased and lacks %s".formatted(who, missing));
        }
        if (now.receipts() != (now.erased() ? 1 : 0)) {
            wrong.add("%s is %s and has %d receipts"
                    .formatted(who, now.erased() ? "called erased" : "not called erased", now.receipts()));
        }
        return wrong;
    }

    private Traces in(ServiceName service, Subject subject) {
        return Traces.of(databases, service, subject.id(), subject.mark());
    }
}
