package be.sentum.privacy.domain.letter;

import be.sentum.privacy.domain.clock.Extension;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.Outcome;
import java.math.BigDecimal;
import java.util.List;

/**
 * A letter about a case. It holds nothing personal but the case's number and dates and the reasons of a decision; each
 * reason is a {@link ReasonCode}'s word, or an officer's own.
 */
public sealed interface CaseLetter {

    /** Two more months, and why (REQ-CLK-02). */
    record Extended(Extension extension) implements CaseLetter {}

    /** What was decided about one thing asked. */
    record Decided(ItemType type, Outcome outcome, List<String> reasons) implements CaseLetter {
        public Decided {
            reasons = List.copyOf(reasons);
        }
    }

    /** What an answer would cost, so that the person can withdraw (REQ-FEE-01). */
    record FeeAnnounced(ItemType type, BigDecimal euros, List<String> reasons) implements CaseLetter {
        public FeeAnnounced {
            reasons = List.copyOf(reasons);
        }
    }

    /** No proof came: nothing can be answered (REQ-CLK-03). */
    record IdentityNotEstablished() implements CaseLetter {}

    /** Nothing we hold points to this person, what would help, and the ways to complain (Art. 11(2)). */
    record Unidentifiable() implements CaseLetter {}

    /** The last day is over without an answer (REQ-CLK-05). */
    record Late() implements CaseLetter {}

    /** Everything asked is answered. */
    record Closed() implements CaseLetter {}

    /** The person wanted it no longer. */
    record Withdrawn() implements CaseLetter {}

    /** The data have arrived at another controller (Art. 20(2)), under its reference. */
    record Transferred(String receiver, String reference) implements CaseLetter {}

    /** They have not, and can be downloaded instead (REQ-POR-03). */
    record TransferFailed(String receiver) implements CaseLetter {}

    /** Names the letter in lists, and its template. */
    default String word() {
        return switch (this) {
            case Extended e -> "request-extended";
            case Decided d -> "request-decided";
            case FeeAnnounced f -> "fee-announced";
            case IdentityNotEstablished i -> "identity-unanswered";
            case Unidentifiable u -> "identity-unidentifiable";
            case Late l -> "request-late";
            case Closed c -> "request-closed";
            case Withdrawn w -> "request-withdrawn";
            case Transferred t -> "transfer-done";
            case TransferFailed t -> "transfer-failed";
        };
    }

    /** What the person is told why; words of codes or an officer's own. */
    default List<String> reasons() {
        return switch (this) {
            case Extended e -> List.of(e.extension().explanation());
            case Decided d -> d.reasons();
            case FeeAnnounced f -> f.reasons();
            case IdentityNotEstablished i -> List.of(ReasonCode.IDENTITY_NOT_ESTABLISHED.word());
            case Unidentifiable u -> List.of(ReasonCode.NOT_IDENTIFIABLE.word());
            case Late l -> List.of();
            case Closed c -> List.of();
            case Withdrawn w -> List.of();
            case Transferred t -> List.of();
            case TransferFailed t -> List.of(ReasonCode.TRANSFER_NOT_FEASIBLE.word());
        };
    }

    /** Whether something is not done as asked, so that the person must learn how to complain (Art. 12(4)). */
    default boolean refuses() {
        return switch (this) {
            case Decided d -> d.outcome() == Outcome.REFUSED || d.outcome() == Outcome.PARTLY_GRANTED;
            case FeeAnnounced f -> true;
            case IdentityNotEstablished i -> true;
            case Unidentifiable u -> true;
            case Extended e -> false;
            case Late l -> false;
            case Closed c -> false;
            case Withdrawn w -> false;
            case Transferred t -> false;
            case TransferFailed t -> true;
        };
    }
}
