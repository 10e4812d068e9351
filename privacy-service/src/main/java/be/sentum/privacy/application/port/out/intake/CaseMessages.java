package be.sentum.privacy.application.port.out.intake;

import be.sentum.privacy.domain.request.CaseNumber;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.intake.CaseMessage;
import java.util.List;
import java.util.Optional;

/** What persons wrote about cases that were open. */
public interface CaseMessages {

    void add(CaseMessage message);

    /** The oldest first. */
    List<CaseMessage> of(RequestId request);

    /** The case a person names by its number. */
    Optional<RequestId> caseNumbered(CaseNumber number);
}
