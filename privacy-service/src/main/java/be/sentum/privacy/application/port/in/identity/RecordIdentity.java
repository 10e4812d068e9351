package be.sentum.privacy.application.port.in.identity;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.identity.check.Proof;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.SubjectId;
import org.jspecify.annotations.Nullable;

/** An officer records what became of the question who this is, when no link was answered. */
public interface RecordIdentity {

    /** @param doubt needed for a document, which is looked at and never kept (RET-16) */
    Result established(RequestId request, SubjectId person, Proof proof, @Nullable String doubt, Actor actor);

    /** Art. 11(2): nothing we hold points to this person. The letter says what would help. */
    Result unidentifiable(RequestId request, Actor actor);

    /** What became of it. */
    sealed interface Result {
        record Recorded(PrivacyRequest request) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}
