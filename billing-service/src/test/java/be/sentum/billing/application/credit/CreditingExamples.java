package be.sentum.billing.application.credit;

import be.sentum.billing.application.port.out.BillingEvents;
import be.sentum.billing.application.port.out.Invoices;
import be.sentum.billing.application.port.out.payment.OrderAccounts;
import be.sentum.billing.fake.credit.InMemoryCreditNotes;
import java.time.InstantSource;

/** {@link Crediting} on fakes, for tests of other packages. */
public final class CreditingExamples {

    private CreditingExamples() {}

    public static Crediting crediting(
            Invoices invoices,
            OrderAccounts accounts,
            InMemoryCreditNotes notes,
            BillingEvents events,
            InstantSource clock) {
        return new Crediting(invoices, accounts, notes, notes, notes, events, clock);
    }
}
