package be.sentum.order.fake;

import be.sentum.order.application.port.out.carrier.HeardCalls;
import be.sentum.order.domain.carrier.SignedCall;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Calls in a list, for ten minutes. */
public final class InMemoryHeardCalls implements HeardCalls {

    private record Noted(SignedCall call, Instant at) {}

    private final List<Noted> noted = new ArrayList<>();

    @Override
    public Verdict note(SignedCall call, Instant at) {
        noted.removeIf(n -> n.at().isBefore(at.minus(Duration.ofMinutes(10))));
        for (Noted n : noted) {
            if (n.call().carrier().equals(call.carrier()) && n.call().id().equals(call.id())) {
                return n.call().digest().equals(call.digest()) ? Verdict.HEARD_BEFORE : Verdict.OTHER_BODY;
            }
        }
        noted.add(new Noted(call, at));
        return Verdict.NEW;
    }

    @Override
    public void forget(SignedCall call) {
        noted.removeIf(
                n -> n.call().carrier().equals(call.carrier()) && n.call().id().equals(call.id()));
    }

    @Override
    public int since(String carrier, Instant then) {
        return (int) noted.stream()
                .filter(n -> n.call().carrier().equals(carrier))
                .filter(n -> !n.at().isBefore(then))
                .count();
    }
}
