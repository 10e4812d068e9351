package be.sentum.privacy.application.port.out.request;

import be.sentum.privacy.domain.request.RequestId;
import java.util.Optional;

/** Which case follows which. */
public interface CaseLinks {

    void keep(RequestId followUp, RequestId ended);

    Optional<RequestId> before(RequestId followUp);
}
