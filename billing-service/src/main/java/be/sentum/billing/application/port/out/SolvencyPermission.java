package be.sentum.billing.application.port.out;

import be.sentum.billing.domain.CustomerId;

/** Whether a customer's solvency may be assessed (purpose P06): answered from billing's own copy of the decisions. */
public interface SolvencyPermission {

    /**
     * Asked at the moment of use. False for who objects (Art. 21(1)), and as long as billing cannot know: its copy is
     * older than 60 s (REQ-CON-05).
     */
    boolean mayAssess(CustomerId customer);
}
