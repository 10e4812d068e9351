package be.sentum.billing.application.port.out.credit;

import static be.sentum.billing.example.Customers.anna;
import static be.sentum.billing.example.Customers.someone;
import static be.sentum.billing.example.Sales.document;
import static be.sentum.billing.example.Sales.line;
import static be.sentum.billing.example.Sales.onInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import be.sentum.billing.application.port.out.InTransaction;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.credit.CreditNote;
import be.sentum.billing.domain.credit.CreditNoteDocument;
import be.sentum.billing.domain.credit.CreditNoteNumber;
import be.sentum.billing.domain.credit.CreditRequest;
import be.sentum.billing.domain.credit.CreditRequest.State;
import be.sentum.billing.domain.credit.Creditable;
import be.sentum.billing.domain.invoice.Invoice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Credit notes, their numbers and the requests for them. */
public abstract class CreditNotesContract {

    private static final AtomicInteger SEQUENCE = new AtomicInteger();
    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    private final CustomerId customer = someone();

    protected abstract CreditNotes notes();

    protected abstract CreditNoteNumbers numbers();

    protected abstract CreditRequests requests();

    protected abstract InTransaction inTransaction();

    /** A year whose numbers belong to this test. */
    protected abstract int year();

    @Test
    void a_credit_note_is_found_as_it_was() {
        CreditNote note = issued(SEQUENCE.incrementAndGet());

        assertThat(inTransaction().call(() -> notes().find(note.id()))).contains(note);
        assertThat(inTransaction().call(() -> notes().ofOrder(note.document().order())))
                .containsExactly(note);
        assertThat(note.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void a_number_is_used_once() {
        int sequence = SEQUENCE.incrementAndGet();
        issued(sequence);

        assertThatException().isThrownBy(() -> issued(sequence));
    }

    @Test
    @DisplayName("REQ-INV-02: numbers follow each other in a series of their own, in the order of their dates")
    void numbers_follow_each_other() {
        LocalDate day = LocalDate.of(year() + 1, 3, 2);

        assertThat(draw(day)).isEqualTo("CN-" + day.getYear() + "-000001");
        assertThat(draw(day)).isEqualTo("CN-" + day.getYear() + "-000002");
        assertThat(draw(day.minusDays(1))).isEqualTo("none");
        assertThat(draw(day.plusYears(1))).isEqualTo("CN-" + (day.getYear() + 1) + "-000001");
    }

    @Test
    void a_request_is_kept_once_with_what_becomes_of_it() {
        CreditRequest request = request();
        assertThat(add(request)).isTrue();
        assertThat(add(request)).isFalse();
        assertThat(inTransaction().call(() -> requests().waiting(request.order())))
                .containsExactly(request);

        CreditRequest refused = request.now(State.REFUSED);
        inTransaction().run(() -> requests().update(refused));

        assertThat(inTransaction().call(() -> requests().waiting(request.order())))
                .isEmpty();
        assertThat(inTransaction().call(() -> requests().in(State.REFUSED, 10_000)))
                .contains(refused);
        assertThat(inTransaction().call(() -> requests().count(State.REFUSED))).isPositive();

        CreditRequest issued = request.issued(notes().nextId());
        inTransaction().run(() -> requests().update(issued));
        assertThat(inTransaction().call(() -> requests().in(State.ISSUED, 10_000)))
                .contains(issued);
    }

    /** A credit note that is kept. */
    protected final CreditNote anyIssued() {
        return issued(SEQUENCE.incrementAndGet());
    }

    private boolean add(CreditRequest request) {
        return inTransaction().call(() -> requests().add(request));
    }

    private String draw(LocalDate day) {
        return inTransaction()
                .call(() -> numbers().draw(day).map(CreditNoteNumber::written).orElse("none"));
    }

    private CreditRequest request() {
        return CreditRequest.of(
                UUID.randomUUID(),
                new OrderId(UUID.randomUUID()),
                customer,
                List.of(line(2, "49.50", 21)),
                "withdrawal",
                NOON);
    }

    private CreditNote issued(int sequence) {
        LocalDate day = LocalDate.of(year(), 3, 1);
        var invoice = new Invoice(
                document(onInvoice(customer, line(2, "49.50", 21), line(1, "3.00", 0)), anna(customer), sequence, day),
                "seal");
        CreditNoteDocument document = Creditable.of(invoice, List.of())
                .note(
                        notes().nextId(),
                        new CreditNoteNumber(year(), sequence),
                        day,
                        invoice.document().sale().lines(),
                        "withdrawal");
        return inTransaction().call(() -> notes().issue(document));
    }
}
