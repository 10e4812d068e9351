package be.sentum.billing.adapter.out.persistence.credit;

import be.sentum.billing.application.port.out.credit.CreditNoteNumbers;
import be.sentum.billing.domain.credit.CreditNoteNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.Session;

/** The counter of invoices has a row for each series: this is the second one. */
@ApplicationScoped
class PostgresCreditNoteNumbers implements CreditNoteNumbers {

    private static final String DRAW = """
            insert into invoice_counter as counter (series, year, last_number, last_issued_on)
            values ('credit note', :year, 1, :issuedOn)
            on conflict (series, year) do update
                set last_number = counter.last_number + 1, last_issued_on = excluded.last_issued_on
                where counter.last_issued_on <= excluded.last_issued_on
            returning last_number""";

    private final Session session;

    PostgresCreditNoteNumbers(Session session) {
        this.session = session;
    }

    @Override
    public Optional<CreditNoteNumber> draw(LocalDate issuedOn) {
        return session.createNativeQuery(DRAW, Integer.class)
                .setParameter("year", issuedOn.getYear())
                .setParameter("issuedOn", issuedOn)
                .uniqueResultOptional()
                .map(sequence -> new CreditNoteNumber(issuedOn.getYear(), sequence));
    }
}
