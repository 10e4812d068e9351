package be.sentum.consent.domain.decision;

import be.sentum.consent.domain.BelgianTime;
import be.sentum.consent.domain.act.Choice;
import be.sentum.consent.domain.purpose.Purpose;
import java.time.Instant;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person may be asked about a purpose (REQ-CON-08): not for a while after a no, unless the text has a new
 * major version; never again by us after an objection (REQ-OBJ-01). A person may always choose without being asked.
 *
 * @param allowed whether asking is allowed now
 * @param from when it will be; absent when it is now, or never
 */
public record Asking(boolean allowed, @Nullable Instant from) {

    private static final Asking NOW = new Asking(true, null);
    private static final Asking NEVER = new Asking(false, null);

    public static Asking never() {
        return NEVER;
    }

    /** @param rest how long a no is remembered */
    public static Asking about(Purpose purpose, @Nullable Choice last, Instant now, Period rest) {
        if (!purpose.optional() || purpose.texts().major(BelgianTime.day(now)) == 0) {
            return NEVER;
        }
        if (last == null) {
            return NOW;
        }
        return switch (last.act()) {
            case GRANTED -> Decision.of(purpose, last, now).allowed() ? NEVER : NOW;
            case EXPIRED, OUTGROWN -> NOW;
            case OBJECTED -> NEVER;
            case DENIED, WITHDRAWN -> afterRest(purpose, last, now, rest);
        };
    }

    private static Asking afterRest(Purpose purpose, Choice last, Instant now, Period rest) {
        if (last.major() < purpose.texts().major(BelgianTime.day(now))) {
            return NOW;
        }
        Instant from = BelgianTime.after(last.occurredAt(), rest);
        return now.isBefore(from) ? new Asking(false, from) : NOW;
    }
}
