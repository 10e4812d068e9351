package be.sentum.privacy.application.port.in.identity;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.identity.check.Proof;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * An officer asks for proof: a link to the known address, to be answered with a fact. The case waits, and so does what
 * already ran. More than that, or a question to somebody who has proven it already, needs a reason (Art. 12(6)).
 */
public interface AskForIdentity {

    Result handle(Command command);

    /**
     * @param person whom the officer takes it to be; the link goes to that customer's known address
     * @param proof what is asked for
     * @param doubt why more is asked than is usual
     */
    record Command(
            RequestId request,
            @Nullable SubjectId person,
            Proof proof,
            @Nullable String doubt,
            Actor actor) {}

    /** What became of it. */
    sealed interface Result {

        /** @param written whether a letter left: without a known address the officer has to reach the person */
        record Asked(PrivacyRequest request, boolean written) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}
