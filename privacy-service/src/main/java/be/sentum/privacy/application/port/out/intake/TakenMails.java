package be.sentum.privacy.application.port.out.intake;

import be.sentum.privacy.domain.request.RequestId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which mails were taken in: fingerprints only. */
public interface TakenMails {

    /**
     * Holds a mail for this transaction; another that takes in the same one waits.
     *
     * @param sender fingerprint of the sender's address, if there is one
     * @return false when it was taken in before
     */
    boolean take(String mail, @Nullable String sender, Instant arrivedAt);

    /** The case that a mail opened; empty for one that opened none. */
    Optional<RequestId> caseOf(String mail);

    void note(String mail, RequestId request, boolean acknowledged);

    /** How many mails of a sender were acknowledged since. */
    int acknowledgedSince(String sender, Instant since);
}
