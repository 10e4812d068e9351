package be.sentum.privacy.domain.transfer;

import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.RequestId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A confirmed transfer on its way: the copy is made once, sent in chunks, and ends with the receiver's receipt or with a
 * failure. Ended is ended: another attempt after a failure is another transfer.
 *
 * @param cargo null until the copy is made
 * @param reached how many bytes the receiver has, as it said last
 * @param failedTries attempts since the last progress
 * @param nextAt when the next attempt may begin
 * @param failure of the last attempt, also while there will be another
 * @param endedAt when it was transferred or given up
 */
public record DirectTransfer(
        TransferId id,
        RequestId request,
        ItemId item,
        Confirmation confirmed,
        State state,
        @Nullable Cargo cargo,
        long reached,
        int failedTries,
        Instant nextAt,
        @Nullable FailureReason failure,
        @Nullable Receipt receipt,
        @Nullable Instant endedAt) {

    /**
     * What the person confirmed.
     *
     * @param target code of the target
     * @param targetName as the person read it
     * @param list hash of the list that was shown
     * @param kinds names of what goes: {@code order_orders}
     * @param thirdParty whether fields about others go too
     */
    public record Confirmation(
            String target, String targetName, String list, List<String> kinds, boolean thirdParty, Instant at) {
        public Confirmation {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * The sealed copy.
     *
     * @param sha256 hex, of the sealed bytes
     * @param sealedKey opens them; itself sealed with the receiver's public key
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Cargo(long size, String sha256, byte[] sealedKey) {}

    /** How far it is. */
    public enum State {
        ACCEPTED,
        SENDING,
        TRANSFERRED,
        TRANSFER_FAILED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static DirectTransfer confirmed(TransferId id, RequestId request, ItemId item, Confirmation what) {
        return new DirectTransfer(id, request, item, what, State.ACCEPTED, null, 0, 0, what.at(), null, null, null);
    }

    public boolean hasEnded() {
        return state == State.TRANSFERRED || state == State.TRANSFER_FAILED;
    }

    public DirectTransfer loaded(Cargo made) {
        return new DirectTransfer(
                id, request, item, confirmed, State.SENDING, made, 0, failedTries, nextAt, failure, null, null);
    }

    /** The receiver has so many bytes; more than before is progress. */
    public DirectTransfer at(long offset) {
        boolean progress = offset > reached;
        return new DirectTransfer(
                id,
                request,
                item,
                confirmed,
                state,
                cargo,
                offset,
                progress ? 0 : failedTries,
                nextAt,
                progress ? null : failure,
                null,
                null);
    }

    /** Ends with a receipt for exactly these bytes, and fails with any other. */
    public DirectTransfer received(Receipt given, Instant now) {
        if (cargo == null || !given.isFor(cargo.sha256())) {
            return ended(State.TRANSFER_FAILED, FailureReason.WRONG_RECEIPT, null, now);
        }
        return ended(State.TRANSFERRED, null, given, now);
    }

    /** Waits for the next attempt, or gives up. */
    public DirectTransfer failed(FailureReason reason, RetryRules rules, Instant now) {
        int failed = failedTries + 1;
        if (!reason.isWorthAnotherTry() || failed > rules.retries()) {
            return ended(State.TRANSFER_FAILED, reason, null, now);
        }
        Instant next = now.plus(rules.pauseAfter(failed));
        return new DirectTransfer(
                id, request, item, confirmed, state, cargo, reached, failed, next, reason, null, null);
    }

    private DirectTransfer ended(State end, @Nullable FailureReason why, @Nullable Receipt given, Instant now) {
        return new DirectTransfer(
                id, request, item, confirmed, end, cargo, reached, failedTries, nextAt, why, given, now);
    }
}
