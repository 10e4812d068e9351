package be.sentum.privacy.domain.campaign;

import be.sentum.privacy.domain.audit.Actor;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Erases many persons because the company has no reason left to hold them (Art. 5(1)(e), 17(1)). One officer proposes,
 * another approves; each person gets a case of their own, with its plan, receipts, search and answer.
 */
public final class Campaign {

    private final CampaignId id;
    private final Reason reason;
    private final String reference;
    private final Actor proposedBy;
    private final Instant proposedAt;
    private CampaignState state;
    private @Nullable Actor approvedBy;
    private @Nullable Instant endedAt;

    private Campaign(
            CampaignId id,
            Reason reason,
            String reference,
            Actor proposedBy,
            Instant proposedAt,
            CampaignState state,
            @Nullable Actor approvedBy,
            @Nullable Instant endedAt) {
        this.id = id;
        this.reason = reason;
        this.reference = reference;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
        this.state = state;
        this.approvedBy = approvedBy;
        this.endedAt = endedAt;
    }

    /** @param reference the rule or the decision it rests on, such as {@code RET-05} */
    public static Campaign propose(CampaignId id, Reason reason, String reference, Actor officer, Instant now) {
        return new Campaign(id, reason, reference, officer, now, CampaignState.PROPOSED, null, null);
    }

    public static Campaign rehydrate(
            CampaignId id,
            Reason reason,
            String reference,
            Actor proposedBy,
            Instant proposedAt,
            CampaignState state,
            @Nullable Actor approvedBy,
            @Nullable Instant endedAt) {
        return new Campaign(id, reason, reference, proposedBy, proposedAt, state, approvedBy, endedAt);
    }

    /** The second officer; from now on it runs. */
    public Optional<CampaignRejection> approve(Actor officer) {
        if (state != CampaignState.PROPOSED) {
            return Optional.of(new CampaignRejection.NotNow(state));
        }
        if (officer.equals(proposedBy)) {
            return Optional.of(new CampaignRejection.FourEyesRequired());
        }
        approvedBy = officer;
        state = CampaignState.RUNNING;
        return Optional.empty();
    }

    public Optional<CampaignRejection> pause() {
        return move(EnumSet.of(CampaignState.RUNNING), CampaignState.PAUSED);
    }

    public Optional<CampaignRejection> resume() {
        return move(EnumSet.of(CampaignState.PAUSED), CampaignState.RUNNING);
    }

    /** For good; what was ordered for somebody already is carried out. */
    public Optional<CampaignRejection> cancel(Instant now) {
        Optional<CampaignRejection> refused = move(
                EnumSet.of(CampaignState.PROPOSED, CampaignState.RUNNING, CampaignState.PAUSED),
                CampaignState.CANCELLED);
        if (refused.isEmpty()) {
            endedAt = now;
        }
        return refused;
    }

    /** Nobody waits and nothing runs; whoever is blocked has a case that waits for an officer. */
    public void finish(Instant now) {
        if (state == CampaignState.RUNNING) {
            state = CampaignState.DONE;
            endedAt = now;
        }
    }

    private Optional<CampaignRejection> move(Set<CampaignState> from, CampaignState to) {
        if (!from.contains(state)) {
            return Optional.of(new CampaignRejection.NotNow(state));
        }
        state = to;
        return Optional.empty();
    }

    public CampaignId id() {
        return id;
    }

    public Reason reason() {
        return reason;
    }

    public String reference() {
        return reference;
    }

    public Actor proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public CampaignState state() {
        return state;
    }

    public Optional<Actor> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
