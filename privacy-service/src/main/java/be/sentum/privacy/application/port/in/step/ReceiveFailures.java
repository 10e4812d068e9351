package be.sentum.privacy.application.port.in.step;

import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.Stage;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.restriction.RestrictionId;

/**
 * Takes in that a service could not do what it was asked: the step stays open, shows who failed and since when, and calls
 * a human. What comes twice or late, behind the answer, changes nothing.
 */
public interface ReceiveFailures {

    /**
     * @param asked the stage in which that was asked
     * @param code the class of the fault, never what it says
     */
    void ofItem(ItemId item, Stage asked, ServiceName service, String code);

    /** @param lifting whether it could not be lifted, rather than imposed */
    void ofRestriction(RestrictionId restriction, boolean lifting, ServiceName service, String code);
}
