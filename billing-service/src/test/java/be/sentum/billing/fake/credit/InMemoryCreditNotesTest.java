package be.sentum.billing.fake.credit;

import be.sentum.billing.application.port.out.InTransaction;
import be.sentum.billing.application.port.out.credit.CreditNoteNumbers;
import be.sentum.billing.application.port.out.credit.CreditNotes;
import be.sentum.billing.application.port.out.credit.CreditNotesContract;
import be.sentum.billing.application.port.out.credit.CreditRequests;

class InMemoryCreditNotesTest extends CreditNotesContract {

    private final InMemoryCreditNotes fake = new InMemoryCreditNotes();

    @Override
    protected CreditNotes notes() {
        return fake;
    }

    @Override
    protected CreditNoteNumbers numbers() {
        return fake;
    }

    @Override
    protected CreditRequests requests() {
        return fake;
    }

    @Override
    protected int year() {
        return 2060;
    }

    @Override
    protected InTransaction inTransaction() {
        return InTransaction.NONE;
    }
}
