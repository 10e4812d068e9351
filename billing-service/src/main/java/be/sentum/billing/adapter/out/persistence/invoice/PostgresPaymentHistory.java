package be.sentum.billing.adapter.out.persistence.invoice;

import be.sentum.billing.application.port.out.PaymentHistory;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Euro;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.Session;

@ApplicationScoped
class PostgresPaymentHistory implements PaymentHistory {

    private static final String SUMMARY = """
            select coalesce(sum(invoice.total) filter (where settled_on is null and ended is null), 0) as open_balance,
                   cast(count(*) filter (where settled_on is null and ended is null and due_on < :today)
                        as integer) as overdue,
                   cast(count(*) filter (where settled_on is not null) as integer) as paid,
                   cast(coalesce(extract(year from age(:today, min(issued_on))) * 12
                                 + extract(month from age(:today, min(issued_on))), 0) as integer) as months
            from invoice left join order_account using (order_id)
            where invoice.customer_id = :customer and issued_on between :since and :today""";

    private final Session session;

    PostgresPaymentHistory(Session session) {
        this.session = session;
    }

    @Override
    public Summary of(CustomerId customer, LocalDate since, LocalDate today) {
        Tuple found = session.createNativeQuery(SUMMARY, Tuple.class)
                .setParameter("customer", customer.value())
                .setParameter("since", since)
                .setParameter("today", today)
                .getSingleResult();
        return new Summary(
                new Euro(found.get("open_balance", BigDecimal.class)),
                found.get("overdue", Integer.class),
                found.get("paid", Integer.class),
                found.get("months", Integer.class));
    }
}
