package be.sentum.privacy.application.port.in.intake;

import be.sentum.privacy.domain.identity.MailAddress;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes a mail in (REQ-DSR-01): every mail a person may have written opens a case, whatever is in it, or joins the open
 * case that it answers; the same mail again is the case it opened. A machine gets no answer, so that two never write to each other.
 */
public interface ReceiveMail {

    Result handle(Mail mail);

    /**
     * A mail, read as far as the limits allow.
     *
     * @param id its message id, or what stands for it
     * @param from whom to answer; null when nobody can be
     * @param arrivedAt when it reached the mailbox, which is when it was received
     * @param automatic written by a machine, as far as its headers say
     * @param answers ids of our letters that it replies to
     * @param ours one of our own letters, or a machine's reply to one, or a report about one
     */
    record Mail(
            String id,
            @Nullable MailAddress from,
            Instant arrivedAt,
            String subject,
            String text,
            boolean automatic,
            boolean ours,
            Set<UUID> answers) {

        public Mail {
            answers = Set.copyOf(answers);
        }

        @Override
        public String toString() {
            return "Mail[" + arrivedAt + "]";
        }
    }

    /** What became of it. */
    sealed interface Result {
        record Registered(PrivacyRequest request) implements Result {}

        /** A reply: it was put to the open case that it answers. */
        record Attached(PrivacyRequest request) implements Result {}

        /** Taken in before. */
        record Known(RequestId request) implements Result {}

        /** No person's: nothing to answer. */
        record Passed() implements Result {}
    }
}
