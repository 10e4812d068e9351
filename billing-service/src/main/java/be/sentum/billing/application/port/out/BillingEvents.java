package be.sentum.billing.application.port.out;

import be.sentum.billing.domain.invoice.Invoice;
import be.sentum.billing.domain.solvency.SolvencyDecision;

/** What billing tells the others; written in the use case's transaction. */
public interface BillingEvents {

    void decided(SolvencyDecision decision);

    void issued(Invoice invoice);
}
