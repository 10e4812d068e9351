package be.sentum.privacy.application.port.out.recipient;

import be.sentum.privacy.domain.recipient.ChangeKind;
import be.sentum.privacy.domain.recipient.RecipientNotice;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The notices to recipients, kept for as long as the file of a rights request (RET-14), also after an erasure. */
public interface NoticeFile {

    /**
     * Adds one that begins.
     *
     * @param tokenHash by which an answer is recognised
     * @return false when that recipient is told of that occasion already
     */
    boolean add(RecipientNotice notice, String tokenHash);

    /** Takes what is due and counts a try; nobody else gets it before the time is over, whatever becomes of the taker. */
    List<RecipientNotice> take(Instant now, Instant until, int limit);

    /** Takes those without an answer that were made before then out of the round: they are overdue from now on. */
    List<RecipientNotice> overdue(Instant madeBefore, int limit);

    /** Stores the progress. */
    void keep(RecipientNotice notice);

    /** Held until the transaction ends. */
    Optional<RecipientNotice> lock(UUID id);

    /** Held until the transaction ends. */
    Optional<RecipientNotice> lockByToken(String tokenHash);

    /** In the order in which they were made. */
    List<RecipientNotice> of(RequestId request);

    List<RecipientNotice> ofOccasion(UUID occasion);

    /** The newest first. */
    List<RecipientNotice> of(SubjectId subject, int limit);

    /** Those a human has to look at, the oldest first. */
    List<RecipientNotice> awaitingHuman(int limit);

    /** Whether that recipient was told of such a change of that person since then. */
    boolean wasTold(SubjectId subject, String recipient, ChangeKind change, Instant since);
}
