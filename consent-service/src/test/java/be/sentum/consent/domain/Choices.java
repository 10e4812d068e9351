package be.sentum.consent.domain;

import be.sentum.consent.domain.act.Act;
import be.sentum.consent.domain.act.Choice;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Last choices as the tests need them. */
public final class Choices {

    private Choices() {}

    public static Choice act(Act act, Instant at) {
        return choice(act, 1, at, null);
    }

    public static Choice grantedUntil(Instant at, Instant end) {
        return choice(Act.GRANTED, 1, at, end);
    }

    public static Choice onText(Act act, int major, Instant at) {
        return choice(act, major, at, null);
    }

    private static Choice choice(Act act, int major, Instant at, @Nullable Instant end) {
        return new Choice(UUID.randomUUID(), act, 1, major, at, end, "");
    }
}
