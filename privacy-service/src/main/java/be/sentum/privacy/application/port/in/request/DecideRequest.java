package be.sentum.privacy.application.port.in.request;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.Outcome;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.restriction.Wish;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An officer decides on something that waits: an erasure whose plan is complete, or an item that no service carries
 * out by itself. An erasure granted, wholly or in part, is ordered at once and cannot be called back.
 */
public interface DecideRequest {

    Result handle(Command command);

    /**
     * @param type which item, when several wait
     * @param reasons words of {@code ReasonCode}, or an officer's own; needed for whatever is not granted whole
     * @param restriction for a restriction or an objection granted: ground and scope as the officer understood them;
     *     absent for those the person named
     * @param erasurePreferred the person was asked and prefers to be erased to having data kept for a claim (section 9)
     */
    record Command(
            RequestId request,
            @Nullable ItemType type,
            Outcome outcome,
            List<String> reasons,
            @Nullable Wish restriction,
            boolean erasurePreferred,
            Correction correction,
            Actor actor) {

        public Command {
            reasons = List.copyOf(reasons);
        }

        /** Nothing is restricted or corrected by it. */
        public Command(RequestId request, @Nullable ItemType type, Outcome outcome, List<String> reasons, Actor actor) {
            this(request, type, outcome, reasons, null, false, Correction.NONE, actor);
        }
    }

    /**
     * What came of contested facts (REQ-REC-01); looked at for a rectification or completion only.
     *
     * @param corrected names of the fields that were corrected
     * @param statementAdded whether the person's statement stands beside what stays as it is
     */
    record Correction(List<String> corrected, boolean statementAdded) {

        public static final Correction NONE = new Correction(List.of(), false);

        public Correction {
            corrected = List.copyOf(corrected);
        }
    }

    /** What became of it. */
    sealed interface Result {
        record Decided(PrivacyRequest request) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}
