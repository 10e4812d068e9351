package be.sentum.billing.application.credit;

import be.sentum.billing.application.Ownership;
import be.sentum.billing.application.port.in.credit.CreditQueries;
import be.sentum.billing.application.port.out.credit.CreditNotes;
import be.sentum.billing.application.port.out.credit.CreditRequests;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.Viewer;
import be.sentum.billing.domain.credit.CreditNote;
import be.sentum.billing.domain.credit.CreditNoteId;
import be.sentum.billing.domain.credit.CreditRequest;
import be.sentum.messaging.UseCase;
import java.util.List;
import java.util.Optional;

@UseCase
class CreditQueriesHandler implements CreditQueries {

    private final CreditNotes notes;
    private final CreditRequests requests;
    private final Ownership ownership;

    CreditQueriesHandler(CreditNotes notes, CreditRequests requests, Ownership ownership) {
        this.notes = notes;
        this.requests = requests;
        this.ownership = ownership;
    }

    @Override
    public Optional<CreditNote> note(CreditNoteId id, Viewer viewer) {
        return notes.find(id).filter(note -> mayRead(viewer, note));
    }

    @Override
    public List<CreditNote> ofOrder(OrderId order, Viewer viewer) {
        return notes.ofOrder(order).stream()
                .filter(note -> mayRead(viewer, note))
                .toList();
    }

    @Override
    public List<CreditRequest> requests(CreditRequest.State state, int limit) {
        return requests.in(state, limit);
    }

    @Override
    public long count(CreditRequest.State state) {
        return requests.count(state);
    }

    private boolean mayRead(Viewer viewer, CreditNote note) {
        return ownership.mayRead(viewer, note.document().customer());
    }
}
