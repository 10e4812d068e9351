package be.sentum.privacy.application.port.in.recipient;

import be.sentum.privacy.domain.recipient.Answer;
import be.sentum.privacy.domain.recipient.Contact;
import be.sentum.privacy.domain.recipient.RecipientNotice;
import java.util.List;

/**
 * Tells recipients, with growing pauses over days, until they say that they know or a human takes over. Each step is a
 * transaction; the network is used between them. Safe on several replicas.
 */
public interface SendRecipientNotices {

    /** What this replica tells now. */
    List<Due> take();

    void told(RecipientNotice notice, Answer answer);

    /** Hands what nobody answered in time to a human. */
    void watch();

    /** @param token for the recipient's answer */
    record Due(RecipientNotice notice, Contact contact, String token) {}
}
