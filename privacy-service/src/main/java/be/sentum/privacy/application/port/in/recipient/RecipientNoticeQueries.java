package be.sentum.privacy.application.port.in.recipient;

import be.sentum.privacy.domain.recipient.RecipientNotice;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.Reader;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.List;
import java.util.Optional;

/** Whom we told of a change, for the person who asks (Art. 19) and for officers. */
public interface RecipientNoticeQueries {

    /** Empty for an unknown case and for one that is not the reader's. */
    Optional<List<RecipientNotice>> of(Reader reader, RequestId request);

    /** Of all changes, in and outside of cases; the newest first. */
    List<RecipientNotice> of(SubjectId subject);

    /** Those that a human has to look at, the oldest first. */
    List<RecipientNotice> awaitingHuman();
}
