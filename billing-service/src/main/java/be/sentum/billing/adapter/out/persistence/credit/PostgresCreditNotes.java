package be.sentum.billing.adapter.out.persistence.credit;

import be.sentum.billing.adapter.out.persistence.invoice.document.CanonicalJson;
import be.sentum.billing.adapter.out.persistence.invoice.document.StoredCreditNote;
import be.sentum.billing.application.port.out.credit.CreditNotes;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.credit.CreditNote;
import be.sentum.billing.domain.credit.CreditNoteDocument;
import be.sentum.billing.domain.credit.CreditNoteId;
import be.sentum.messaging.Ids;
import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PostgresCreditNotes implements CreditNotes {

    private final CreditNoteRepository notes;
    private final RetentionSchedule schedule;
    private final Ids ids;

    PostgresCreditNotes(CreditNoteRepository notes, RetentionSchedule schedule, Ids ids) {
        this.notes = notes;
        this.schedule = schedule;
        this.ids = ids;
    }

    @Override
    public CreditNoteId nextId() {
        return new CreditNoteId(ids.next());
    }

    @Override
    public CreditNote issue(CreditNoteDocument document) {
        var row = new CreditNoteEntity();
        row.id = document.id().value();
        row.number = document.number().written();
        row.invoiceId = document.invoice().value();
        row.orderId = document.order().value();
        row.customerId = document.customer().value();
        row.issuedOn = document.issuedOn();
        row.total = document.total().amount();
        row.document = CanonicalJson.write(StoredCreditNote.of(document));
        row.sha256 = CanonicalJson.sha256(row.document);
        row.retainedUntil = schedule.lastDay(RetentionRule.RET_01, document.issuedOn());
        notes.persistAndFlush(row);
        return new CreditNote(document, row.sha256);
    }

    @Override
    public Optional<CreditNote> find(CreditNoteId id) {
        return notes.findByIdOptional(id.value()).map(PostgresCreditNotes::toDomain);
    }

    @Override
    public List<CreditNote> ofOrder(OrderId order) {
        return notes.find("orderId = ?1 order by id", order.value()).stream()
                .map(PostgresCreditNotes::toDomain)
                .toList();
    }

    private static CreditNote toDomain(CreditNoteEntity row) {
        return new CreditNote(CanonicalJson.readCreditNote(row.document).toDomain(), row.sha256);
    }
}
