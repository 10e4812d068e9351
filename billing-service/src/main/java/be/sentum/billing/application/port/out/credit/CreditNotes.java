package be.sentum.billing.application.port.out.credit;

import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.credit.CreditNote;
import be.sentum.billing.domain.credit.CreditNoteDocument;
import be.sentum.billing.domain.credit.CreditNoteId;
import java.util.List;
import java.util.Optional;

/** The issued credit notes. There is no way to change or remove one. */
public interface CreditNotes {

    CreditNoteId nextId();

    /** Seals the document and stores it. Throws when the number already has one. */
    CreditNote issue(CreditNoteDocument document);

    Optional<CreditNote> find(CreditNoteId id);

    /** The oldest first. */
    List<CreditNote> ofOrder(OrderId order);
}
