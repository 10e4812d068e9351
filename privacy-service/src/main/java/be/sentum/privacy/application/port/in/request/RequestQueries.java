package be.sentum.privacy.application.port.in.request;

import be.sentum.privacy.application.port.out.request.Requests.Position;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.intake.CaseMessage;
import be.sentum.privacy.domain.subject.Reader;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads cases. */
public interface RequestQueries {

    /** Empty for an unknown case and for one that is not the reader's. */
    Optional<PrivacyRequest> find(Reader reader, RequestId id);

    /** What the person wrote about a case while it was open, the oldest first. */
    List<CaseMessage> messages(RequestId id);

    /** A person's own cases, newest first. */
    List<PrivacyRequest> of(SubjectId subject);

    /** The case that our letters call so, for an officer; empty for what is no number of a case. */
    Optional<PrivacyRequest> numbered(String number);

    /** All cases, the most urgent first, for an officer. */
    List<PrivacyRequest> byUrgency(@Nullable Position after, int limit);

    /** Open cases due up to that day, or all open ones; the most urgent first. */
    List<PrivacyRequest> due(@Nullable LocalDate upTo, @Nullable Position after, int limit);
}
