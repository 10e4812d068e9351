package be.sentum.billing.application.port.in.credit;

import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.Viewer;
import be.sentum.billing.domain.credit.CreditNote;
import be.sentum.billing.domain.credit.CreditNoteId;
import be.sentum.billing.domain.credit.CreditRequest;
import java.util.List;
import java.util.Optional;

/** Reads credit notes. Somebody else's and unknown ones are the same: nothing. */
public interface CreditQueries {

    Optional<CreditNote> note(CreditNoteId id, Viewer viewer);

    /** The oldest first. */
    List<CreditNote> ofOrder(OrderId order, Viewer viewer);

    /** Requests in that state, the oldest first: for those who see to them. */
    List<CreditRequest> requests(CreditRequest.State state, int limit);

    long count(CreditRequest.State state);
}
