package be.sentum.billing.application.port.out;

import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.customer.Objection;

/** Who objects to solvency assessment: billing's copy of consent-service's decisions about purpose P06. */
public interface Objections {

    /** Notes it unless a newer one, or this one, is here; safe with concurrent writers. */
    void note(Objection objection);

    boolean stands(CustomerId customer);
}
