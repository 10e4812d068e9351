package be.sentum.billing.fake;

import be.sentum.billing.application.port.out.BillingEvents;
import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.credit.CreditNote;
import be.sentum.billing.domain.invoice.Invoice;
import be.sentum.billing.domain.payment.OrderAccount;
import be.sentum.billing.domain.payment.Payment;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import be.sentum.billing.domain.solvency.SolvencyDecision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

public final class RecordedBillingEvents implements BillingEvents {

    private final List<SolvencyDecision> decisions = new ArrayList<>();
    private final List<Invoice> invoices = new ArrayList<>();
    private final List<SolvencyCheck> contested = new ArrayList<>();
    private final List<CreditNote> notes = new ArrayList<>();
    private final List<Euro> outstanding = new ArrayList<>();

    @Override
    public void decided(SolvencyDecision decision) {
        decisions.add(decision);
    }

    @Override
    public void issued(Invoice invoice) {
        invoices.add(invoice);
    }

    @Override
    public void paid(Payment payment, OrderAccount account) {
        outstanding.add(account.outstanding());
    }

    /** After each payment that was told. */
    public List<Euro> outstanding() {
        return List.copyOf(outstanding);
    }

    public List<SolvencyDecision> decisions() {
        return List.copyOf(decisions);
    }

    public List<Invoice> invoices() {
        return List.copyOf(invoices);
    }

    @Override
    public void credited(CreditNote note) {
        notes.add(note);
    }

    public List<CreditNote> notes() {
        return List.copyOf(notes);
    }

    @Override
    public void contested(SolvencyCheck check, Instant at) {
        contested.add(check);
    }

    public List<SolvencyCheck> contested() {
        return List.copyOf(contested);
    }
}
