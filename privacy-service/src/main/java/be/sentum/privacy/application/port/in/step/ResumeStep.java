package be.sentum.privacy.application.port.in.step;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.restriction.Restriction;
import be.sentum.privacy.domain.restriction.RestrictionId;
import be.sentum.privacy.domain.restriction.RestrictionRejection;

/**
 * An officer has a service asked again at once what it has not done. Repeating it is safe: services do each step once. A
 * step that is done is refused, and so is a service of which nothing is awaited.
 */
public interface ResumeStep {

    Result ofCase(RequestId request, ServiceName service, Actor actor);

    RestrictionResult ofRestriction(RestrictionId restriction, ServiceName service, Actor actor);

    sealed interface Result {
        record Resumed(PrivacyRequest request) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }

    sealed interface RestrictionResult {
        record Resumed(Restriction restriction) implements RestrictionResult {}

        record Refused(RestrictionRejection reason) implements RestrictionResult {}
    }
}
