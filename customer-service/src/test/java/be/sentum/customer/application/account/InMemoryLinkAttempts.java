package be.sentum.customer.application.account;

import be.sentum.customer.application.port.out.account.LinkAttempts;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.account.LinkAttempt;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Attempts in a map, and the letters that were sent. */
final class InMemoryLinkAttempts implements LinkAttempts {

    private record Sent(CustomerId customer, Instant at) {}

    private final Map<Login, LinkAttempt> attempts = new ConcurrentHashMap<>();
    private final Queue<Sent> letters = new ConcurrentLinkedQueue<>();

    void sent(CustomerId customer, Instant at) {
        letters.add(new Sent(customer, at));
    }

    @Override
    public Optional<LinkAttempt> take(Login login) {
        return Optional.ofNullable(attempts.get(login));
    }

    @Override
    public void put(LinkAttempt attempt) {
        attempts.put(attempt.login(), attempt);
    }

    @Override
    public void remove(Login login) {
        attempts.remove(login);
    }

    @Override
    public int sentTo(CustomerId customer, Instant since) {
        return (int) letters.stream()
                .filter(letter ->
                        letter.customer().equals(customer) && letter.at().isAfter(since))
                .count();
    }

    @Override
    public void removeExpiredBefore(Instant end) {
        attempts.values()
                .removeIf(attempt -> attempt.expiresAt().isBefore(end)
                        && attempt.windowFrom().isBefore(end));
    }
}
