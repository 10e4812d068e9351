package be.sentum.privacy.application.port.in.restriction;

import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.restriction.RestrictionId;

/** Takes in the services' receipts. What comes twice, or too late for what holds now, changes nothing. */
public interface ReceiveRestrictionAnswers {

    /** @param nothingHeld whether the person is erased there */
    void applied(RestrictionId id, ServiceName service, boolean nothingHeld);

    void lifted(RestrictionId id, ServiceName service);
}
