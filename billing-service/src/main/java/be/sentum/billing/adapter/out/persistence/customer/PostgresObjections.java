package be.sentum.billing.adapter.out.persistence.customer;

import be.sentum.billing.application.port.out.Objections;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.customer.Objection;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

@ApplicationScoped
class PostgresObjections implements Objections {

    private static final String NOTE = """
            insert into solvency_objection (customer_id, objects, version) values (:customer, :objects, :version)
            on conflict (customer_id) do update set objects = excluded.objects, version = excluded.version
            where solvency_objection.version < excluded.version""";

    private static final String STANDS =
            "select exists (select from solvency_objection where customer_id = :customer and objects)";

    private final Session session;

    PostgresObjections(Session session) {
        this.session = session;
    }

    @Override
    public void note(Objection objection) {
        session.createNativeMutationQuery(NOTE)
                .setParameter("customer", objection.customer().value())
                .setParameter("objects", objection.objects())
                .setParameter("version", objection.version())
                .executeUpdate();
    }

    @Override
    public boolean stands(CustomerId customer) {
        return session.createNativeQuery(STANDS, Boolean.class)
                .setParameter("customer", customer.value())
                .getSingleResult();
    }
}
