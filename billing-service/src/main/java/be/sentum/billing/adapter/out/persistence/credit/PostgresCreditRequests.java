package be.sentum.billing.adapter.out.persistence.credit;

import be.sentum.billing.adapter.out.persistence.invoice.document.CanonicalJson;
import be.sentum.billing.application.port.out.credit.CreditRequests;
import be.sentum.billing.domain.Brussels;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.credit.CreditNoteId;
import be.sentum.billing.domain.credit.CreditRequest;
import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class PostgresCreditRequests implements CreditRequests {

    private final CreditRequestRepository requests;
    private final RetentionSchedule schedule;

    PostgresCreditRequests(CreditRequestRepository requests, RetentionSchedule schedule) {
        this.requests = requests;
        this.schedule = schedule;
    }

    @Override
    public boolean add(CreditRequest request) {
        if (requests.findById(request.returnId()) != null) {
            return false;
        }
        var row = new CreditRequestEntity();
        row.returnId = request.returnId();
        row.orderId = request.order().value();
        row.customerId = request.customer().value();
        row.goods = CanonicalJson.writeLines(request.lines());
        row.reason = request.reason();
        row.returnedAt = request.returnedAt();
        row.retainedUntil = schedule.lastDay(RetentionRule.RET_01, Brussels.dateOf(request.returnedAt()));
        copyState(request, row);
        requests.persistAndFlush(row);
        return true;
    }

    @Override
    public void update(CreditRequest request) {
        copyState(request, requests.findByIdOptional(request.returnId()).orElseThrow());
        requests.flush();
    }

    private static void copyState(CreditRequest request, CreditRequestEntity row) {
        CreditNoteId note = request.creditNote();
        row.state = request.state().name();
        row.creditNoteId = note == null ? null : note.value();
    }

    @Override
    public List<CreditRequest> waiting(OrderId order) {
        return requests.find("orderId = ?1 and state = 'WAITING' order by returnedAt, returnId", order.value()).stream()
                .map(PostgresCreditRequests::toDomain)
                .toList();
    }

    @Override
    public List<CreditRequest> in(CreditRequest.State state, int limit) {
        return requests.find("state = ?1 order by returnedAt, returnId", state.name()).page(0, limit).stream()
                .map(PostgresCreditRequests::toDomain)
                .toList();
    }

    @Override
    public long count(CreditRequest.State state) {
        return requests.count("state", state.name());
    }

    private static CreditRequest toDomain(CreditRequestEntity row) {
        return new CreditRequest(
                row.returnId,
                new OrderId(row.orderId),
                new CustomerId(row.customerId),
                CanonicalJson.readLines(row.goods),
                row.reason,
                row.returnedAt,
                CreditRequest.State.valueOf(row.state),
                row.creditNoteId == null ? null : new CreditNoteId(row.creditNoteId));
    }
}
