package be.sentum.customer.adapter.out.persistence.history;

import be.sentum.customer.application.ValueHistoryContract;
import be.sentum.customer.application.port.out.Customers;
import be.sentum.customer.application.port.out.ValueHistory;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerId;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;

@QuarkusTest
@WithSentumServers
class HashedValueHistoryTest extends ValueHistoryContract {

    @Inject
    ValueHistory history;

    @Inject
    Customers customers;

    @Inject
    EntityManager entities;

    @Override
    protected void within(Consumer<ValueHistory> work) {
        QuarkusTransaction.requiringNew().run(() -> work.accept(history));
    }

    @Override
    protected Customer customer() {
        Customer customer = somebody();
        QuarkusTransaction.requiringNew().run(() -> customers.add(customer));
        return customer;
    }

    @Override
    protected List<Entry> entries(CustomerId customer) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "from ValueHistoryEntity where customerId = :customer order by id",
                                ValueHistoryEntity.class)
                        .setParameter("customer", customer.value())
                        .getResultStream()
                        .map(row -> new Entry(
                                row.field, row.hashBefore, row.hashAfter, row.byRole, row.purpose, row.changedAt))
                        .toList());
    }
}
