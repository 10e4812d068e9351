package be.sentum.consent.application.port.out.optin;

import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.optin.PendingOptIn;
import be.sentum.consent.domain.purpose.PurposeCode;
import java.util.Collection;
import java.util.Optional;

/**
 * Grants that wait for a link in a mail. The token itself is kept nowhere, only its hash. Whatever changes them comes
 * after {@link ConsentLog#open}: one order for everybody, so that two acts of a person never wait for each other.
 */
public interface PendingOptIns {

    /** In place of an earlier one of the same person, purpose and kind: only the newest link works. */
    void keep(PendingOptIn pending, String token);

    /** The grant behind a token, as it is at the moment; empty when there is none. */
    Optional<PendingOptIn> find(String token);

    /** The grant behind a token, for the rest of the transaction nobody else's; empty when there is none any more. */
    Optional<PendingOptIn> take(String token);

    /** Notes that the link did its work; it is found no more. */
    void done(PendingOptIn pending);

    /** The links about these purposes work no more, a guardian's neither: the person has said no. */
    void cancel(SubjectId subject, Collection<PurposeCode> purposes);

    /** The links in the person's own mailbox work no more: it is another one now. */
    void cancelOwn(SubjectId subject);
}
