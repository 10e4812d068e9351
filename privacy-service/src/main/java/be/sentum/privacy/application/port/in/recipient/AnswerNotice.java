package be.sentum.privacy.application.port.in.recipient;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.recipient.RecipientNotice;
import be.sentum.privacy.domain.recipient.Settlement;
import java.util.UUID;

/** A recipient says that it knows, or an officer why nothing more is awaited of it. */
public interface AnswerNotice {

    /** Once, by whoever has the token; without a log-in. */
    Result acknowledge(String token);

    /** @param reason in an officer's words; read by the person who asks whom we told */
    Result settle(UUID notice, Settlement settlement, String reason, Actor actor);

    /** What became of it. */
    sealed interface Result {
        record Done(RecipientNotice notice) implements Result {}

        record NoSuchNotice() implements Result {}

        /** It was answered or settled before. */
        record AlreadyEnded() implements Result {}
    }
}
