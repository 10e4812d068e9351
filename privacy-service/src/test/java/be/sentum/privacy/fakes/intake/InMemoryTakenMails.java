package be.sentum.privacy.fakes.intake;

import be.sentum.privacy.application.port.out.intake.TakenMails;
import be.sentum.privacy.domain.request.RequestId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public class InMemoryTakenMails implements TakenMails {

    private final Map<String, Taken> all = new LinkedHashMap<>();
    private final InstantSource clock;

    private record Taken(
            @Nullable String sender,
            Instant takenAt,
            @Nullable RequestId request,
            boolean acknowledged) {}

    public InMemoryTakenMails(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public boolean take(String mail, @Nullable String sender, Instant arrivedAt) {
        return all.putIfAbsent(mail, new Taken(sender, clock.instant(), null, false)) == null;
    }

    @Override
    public Optional<RequestId> caseOf(String mail) {
        return Optional.ofNullable(all.get(mail)).flatMap(taken -> Optional.ofNullable(taken.request()));
    }

    @Override
    public void note(String mail, RequestId request, boolean acknowledged) {
        all.computeIfPresent(mail, (id, t) -> new Taken(t.sender(), t.takenAt(), request, acknowledged));
    }

    @Override
    public int acknowledgedSince(String sender, Instant since) {
        return (int) all.values().stream()
                .filter(t -> t.acknowledged() && Objects.equals(t.sender(), sender))
                .filter(t -> !t.takenAt().isBefore(since))
                .count();
    }
}
