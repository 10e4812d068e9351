package be.sentum.billing.fake.credit;

import be.sentum.billing.application.port.out.credit.CreditNoteNumbers;
import be.sentum.billing.application.port.out.credit.CreditNotes;
import be.sentum.billing.application.port.out.credit.CreditRequests;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.credit.CreditNote;
import be.sentum.billing.domain.credit.CreditNoteDocument;
import be.sentum.billing.domain.credit.CreditNoteId;
import be.sentum.billing.domain.credit.CreditNoteNumber;
import be.sentum.billing.domain.credit.CreditRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Credit notes, their numbers and the requests for them. */
public final class InMemoryCreditNotes implements CreditNotes, CreditNoteNumbers, CreditRequests {

    private final List<CreditNote> notes = new ArrayList<>();
    private final List<CreditRequest> requests = new ArrayList<>();
    private final Map<Integer, Integer> lastNumbers = new HashMap<>();
    private final Map<Integer, LocalDate> lastDates = new HashMap<>();

    @Override
    public CreditNoteId nextId() {
        return new CreditNoteId(UUID.randomUUID());
    }

    @Override
    public CreditNote issue(CreditNoteDocument document) {
        if (notes.stream().anyMatch(note -> note.document().number().equals(document.number()))) {
            throw new IllegalStateException("the number has a credit note");
        }
        CreditNote note = new CreditNote(document, "0".repeat(64));
        notes.add(note);
        return note;
    }

    @Override
    public Optional<CreditNote> find(CreditNoteId id) {
        return notes.stream().filter(note -> note.id().equals(id)).findFirst();
    }

    @Override
    public List<CreditNote> ofOrder(OrderId order) {
        return notes.stream()
                .filter(note -> note.document().order().equals(order))
                .toList();
    }

    @Override
    public Optional<CreditNoteNumber> draw(LocalDate issuedOn) {
        int year = issuedOn.getYear();
        if (lastDates.getOrDefault(year, issuedOn).isAfter(issuedOn)) {
            return Optional.empty();
        }
        lastDates.put(year, issuedOn);
        return Optional.of(new CreditNoteNumber(year, lastNumbers.merge(year, 1, Integer::sum)));
    }

    @Override
    public boolean add(CreditRequest request) {
        return requests.stream().noneMatch(known -> known.returnId().equals(request.returnId()))
                && requests.add(request);
    }

    @Override
    public void update(CreditRequest request) {
        requests.replaceAll(known -> known.returnId().equals(request.returnId()) ? request : known);
    }

    @Override
    public List<CreditRequest> waiting(OrderId order) {
        return in(CreditRequest.State.WAITING, Integer.MAX_VALUE).stream()
                .filter(request -> request.order().equals(order))
                .toList();
    }

    @Override
    public List<CreditRequest> in(CreditRequest.State state, int limit) {
        return requests.stream()
                .filter(request -> request.state() == state)
                .limit(limit)
                .toList();
    }

    @Override
    public long count(CreditRequest.State state) {
        return in(state, Integer.MAX_VALUE).size();
    }
}
