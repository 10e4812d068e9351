package be.sentum.billing.application.port.out;

import be.sentum.billing.domain.credit.CreditNote;
import be.sentum.billing.domain.invoice.Invoice;
import be.sentum.billing.domain.payment.OrderAccount;
import be.sentum.billing.domain.payment.Payment;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import be.sentum.billing.domain.solvency.SolvencyDecision;
import java.time.Instant;

/** What billing tells the others; written in the use case's transaction. */
public interface BillingEvents {

    void decided(SolvencyDecision decision);

    /** The buyer of a check that waits for a human asks for one. */
    void contested(SolvencyCheck check, Instant at);

    void issued(Invoice invoice);

    /** @param account as it is with this payment */
    void paid(Payment payment, OrderAccount account);

    void credited(CreditNote note);
}
