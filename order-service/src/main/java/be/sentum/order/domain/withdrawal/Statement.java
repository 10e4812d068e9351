package be.sentum.order.domain.withdrawal;

import be.sentum.order.domain.OrderId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A consumer's statement of withdrawal (Art. 11a Directive (EU) 2023/2673): who, from what, and where the receipt goes. It
 * counts once it is confirmed, and then from the moment it was made.
 *
 * @param name as the consumer gave it
 * @param email where the receipt goes
 * @param language of the receipt: nl, fr, de, en
 * @param key hash of the secret with which it is confirmed; the secret itself is kept nowhere
 * @param until after this it cannot be confirmed any more
 * @param confirmedAt absent until then
 */
public record Statement(
        StatementId id,
        OrderId order,
        String name,
        String email,
        String language,
        Instant statedAt,
        String key,
        Instant until,
        @Nullable Instant confirmedAt) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_EMAIL = 254;

    public Statement {
        if (name.isBlank() || name.length() > LONGEST_NAME || email.isBlank() || email.length() > LONGEST_EMAIL) {
            throw new IllegalArgumentException("a statement says who withdraws and where the receipt goes");
        }
        statedAt = statedAt.truncatedTo(ChronoUnit.MICROS);
        until = until.truncatedTo(ChronoUnit.MICROS);
        confirmedAt = confirmedAt == null ? null : confirmedAt.truncatedTo(ChronoUnit.MICROS);
    }

    public Statement confirmed(Instant at) {
        return new Statement(id, order, name, email, language, statedAt, key, until, at);
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** Neither name nor address: a statement may end up in a log. */
    @Override
    public String toString() {
        return "Statement[" + id + ", " + order + "]";
    }
}
