package be.sentum.privacy.domain.refusal;

import be.sentum.privacy.domain.request.ItemId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An officer's assessment that something asked is manifestly unfounded or excessive. It has no effect before a second
 * human approved it.
 *
 * @param item what of the case it is about
 * @param assessedBy log-in of the first human
 * @param approval null until the second human agreed
 */
public record Refusal(
        RefusalId id,
        ItemId item,
        Ground ground,
        Facts facts,
        Consequence consequence,
        String assessedBy,
        Instant assessedAt,
        @Nullable Approval approval) {

    /** The second human, and when. */
    public record Approval(String by, Instant at) {}

    public Refusal {
        if (!facts.suffice()) {
            throw new IllegalArgumentException("the facts do not suffice");
        }
        if (approval != null && approval.by().equals(assessedBy)) {
            throw new IllegalArgumentException("nobody approves their own assessment");
        }
    }

    /** Whether somebody else than the one who assessed it would agree. */
    public boolean mayBeApprovedBy(String login) {
        return !login.equals(assessedBy);
    }

    public Refusal approved(String by, Instant at) {
        return new Refusal(id, item, ground, facts, consequence, assessedBy, assessedAt, new Approval(by, at));
    }

    public Optional<Approval> approved() {
        return Optional.ofNullable(approval);
    }
}
