package be.sentum.billing.adapter.out.persistence.invoice;

import be.sentum.billing.application.port.out.InvoiceNumbers;
import be.sentum.billing.domain.invoice.InvoiceNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.Session;

/** A counter row, not a sequence: a sequence leaves gaps when a transaction rolls back. */
@ApplicationScoped
class PostgresInvoiceNumbers implements InvoiceNumbers {

    private static final String DRAW = """
            insert into invoice_counter as counter (series, year, last_number, last_issued_on)
            values ('invoice', :year, 1, :issuedOn)
            on conflict (series, year) do update
                set last_number = counter.last_number + 1, last_issued_on = excluded.last_issued_on
                where counter.last_issued_on <= excluded.last_issued_on
            returning last_number""";

    private final Session session;

    PostgresInvoiceNumbers(Session session) {
        this.session = session;
    }

    @Override
    public Optional<InvoiceNumber> draw(LocalDate issuedOn) {
        return session.createNativeQuery(DRAW, Integer.class)
                .setParameter("year", issuedOn.getYear())
                .setParameter("issuedOn", issuedOn)
                .uniqueResultOptional()
                .map(sequence -> new InvoiceNumber(issuedOn.getYear(), sequence));
    }
}
