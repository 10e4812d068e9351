package be.sentum.order.adapter.out.persistence;

import be.sentum.order.application.port.out.Customers;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.Standing;
import be.sentum.order.domain.gift.RecipientId;
import be.sentum.personaldata.inventory.Category;
import be.sentum.personaldata.subject.Standing.Restricted;
import be.sentum.personaldata.subject.Subjects;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;

/** {@link Customers} as {@link Subjects} knows them. */
@Singleton
class KnownCustomers implements Customers {

    private static final String DELIVERY = "P03";

    private static final Category[] IN_A_DELIVERY = {Category.CONTACT, Category.DELIVERY, Category.TRANSACTION};

    private final Subjects subjects;

    KnownCustomers(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public Standing standing(CustomerId customer) {
        return OrderStanding.toOrder(subjects.standing(customer.value()));
    }

    @Override
    public Standing forDelivery(CustomerId customer, Instant placedAt) {
        return standing(
                customer.value(),
                restricted -> restricted
                        .since(DELIVERY, IN_A_DELIVERY)
                        .filter(from -> !placedAt.isAfter(from))
                        .isPresent());
    }

    /** Whoever receives has not ordered, and so agreed to nothing: any restriction of delivering counts. */
    @Override
    public Standing forDelivery(RecipientId recipient) {
        return standing(recipient.value(), restricted -> restricted.covers(DELIVERY, IN_A_DELIVERY));
    }

    private Standing standing(UUID subject, Predicate<Restricted> covered) {
        return OrderStanding.of(subjects.standing(subject), covered);
    }
}
