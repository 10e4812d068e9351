package be.sentum.privacy.application.port.out.recipient;

import be.sentum.privacy.domain.recipient.Answer;
import be.sentum.privacy.domain.recipient.Contact;
import be.sentum.privacy.domain.recipient.RecipientNotice;

/**
 * Tells a recipient of a change: by a call over https where an endpoint is registered, else by mail. Names nobody: the
 * recipient finds the person by the references. Called outside a transaction, because it may use the network. The same
 * notice again is a reminder.
 */
@FunctionalInterface
public interface RecipientNotices {

    /** @param token with which the recipient says, once and without a log-in, that it knows */
    Answer tell(RecipientNotice notice, Contact contact, String token);
}
