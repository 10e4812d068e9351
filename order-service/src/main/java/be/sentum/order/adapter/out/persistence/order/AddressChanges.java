package be.sentum.order.adapter.out.persistence.order;

import be.sentum.order.domain.customer.PostalAddress;
import be.sentum.order.domain.progress.OrderStatus;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Notes with the open orders of a buyer that they were to go to an address the buyer has no longer (REQ-REC-01). */
@Singleton
class AddressChanges {

    /** Locks the headers first, as everybody does who changes an order; one that awaits a choice awaits it anew. */
    private static final String AFFECTED = """
            select o.id
              from orders o
              join order_delivery d on d.order_id = o.id
             where o.customer_id = :customer and o.status in (:open)
               and (d.address_changed_at is not null
                    or (d.street, d.house_number, coalesce(d.box, ''), d.postal_code, d.city, d.country)
                       = (:street, :houseNumber, :box, :postalCode, :city, :country))
             order by o.id
               for update of o""";

    private static final List<String> OPEN = Stream.of(OrderStatus.values())
            .filter(OrderStatus::mayStillShip)
            .map(OrderStatus::name)
            .toList();

    private final Session session;

    AddressChanges(Session session) {
        this.session = session;
    }

    void note(UUID customer, PostalAddress before, Instant at) {
        List<UUID> orders = affected(customer, before);
        if (orders.isEmpty()) {
            return;
        }
        session.createMutationQuery("update DeliveryEntity set addressChangedAt = :at where orderId in (:orders)")
                .setParameter("at", at)
                .setParameter("orders", orders)
                .executeUpdate();
        // Whoever holds an order's ETag is to read it again.
        session.createMutationQuery("update OrderEntity set version = version + 1 where id in (:orders)")
                .setParameter("orders", orders)
                .executeUpdate();
    }

    private List<UUID> affected(UUID customer, PostalAddress before) {
        return session.createNativeQuery(AFFECTED, UUID.class)
                .setParameter("customer", customer)
                .setParameter("open", OPEN)
                .setParameter("street", before.street())
                .setParameter("houseNumber", before.houseNumber())
                .setParameter("box", before.box() == null ? "" : before.box())
                .setParameter("postalCode", before.postalCode())
                .setParameter("city", before.city())
                .setParameter("country", before.country())
                .getResultList();
    }
}
