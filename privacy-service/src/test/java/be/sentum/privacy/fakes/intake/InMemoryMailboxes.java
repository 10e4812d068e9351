package be.sentum.privacy.fakes.intake;

import be.sentum.privacy.application.port.in.intake.ReadMailbox.Position;
import be.sentum.privacy.application.port.out.intake.Mailboxes;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public class InMemoryMailboxes implements Mailboxes {

    private final Map<String, Position> positions = new HashMap<>();
    private final Map<String, Instant> leases = new HashMap<>();
    private final Map<Mail, Trouble> troubles = new LinkedHashMap<>();

    private record Mail(String mailbox, Position position) {}

    private record Trouble(int tries, Instant nextAt) {}

    @Override
    public Optional<Position> lease(String mailbox, Instant now, Instant until) {
        if (leases.getOrDefault(mailbox, Instant.MIN).isAfter(now)) {
            return Optional.empty();
        }
        leases.put(mailbox, until);
        return Optional.of(positions.computeIfAbsent(mailbox, m -> new Position(0, 0)));
    }

    @Override
    public void release(String mailbox) {
        leases.put(mailbox, Instant.MIN);
    }

    @Override
    public void reached(String mailbox, Position at) {
        positions.computeIfPresent(
                mailbox, (m, old) -> old.uidValidity() != at.uidValidity() || old.lastUid() < at.lastUid() ? at : old);
    }

    @Override
    public int failed(String mailbox, Position mail) {
        return troubles.merge(
                        new Mail(mailbox, mail),
                        new Trouble(1, Instant.EPOCH),
                        (old, one) -> new Trouble(old.tries() + 1, old.nextAt()))
                .tries();
    }

    @Override
    public void tryAgainAt(String mailbox, Position mail, Instant at) {
        troubles.computeIfPresent(new Mail(mailbox, mail), (m, old) -> new Trouble(old.tries(), at));
    }

    @Override
    public void recovered(String mailbox, Position mail) {
        troubles.remove(new Mail(mailbox, mail));
    }

    @Override
    public List<Long> due(String mailbox, long uidValidity, Instant now, int limit) {
        return troubles.entrySet().stream()
                .filter(e -> e.getKey().mailbox().equals(mailbox))
                .filter(e -> e.getKey().position().uidValidity() == uidValidity)
                .filter(e -> !e.getValue().nextAt().isAfter(now))
                .map(e -> e.getKey().position().lastUid())
                .limit(limit)
                .toList();
    }
}
