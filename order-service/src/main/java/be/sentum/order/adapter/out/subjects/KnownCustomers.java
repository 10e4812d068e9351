package be.sentum.order.adapter.out.subjects;

import be.sentum.order.application.port.out.Customers;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.Standing;
import be.sentum.personaldata.subject.Subjects;
import jakarta.inject.Singleton;
import java.util.Set;

/** {@link Customers} as {@link Subjects} knows them. */
@Singleton
class KnownCustomers implements Customers {

    /** Handling of orders, and delivery. */
    private static final Set<String> OURS = Set.of("P02", "P03");

    private final Subjects subjects;

    KnownCustomers(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public Standing standing(CustomerId customer) {
        return switch (subjects.standing(customer.value())) {
            case be.sentum.personaldata.subject.Standing.Good _ -> Standing.GOOD;
            case be.sentum.personaldata.subject.Standing.Unknown _ -> Standing.UNKNOWN;
            case be.sentum.personaldata.subject.Standing.Erased _ -> Standing.ERASED;
            case be.sentum.personaldata.subject.Standing.Restricted restricted ->
                concernsOrders(restricted.purposes()) ? Standing.RESTRICTED : Standing.GOOD;
        };
    }

    /** None named means all. */
    private static boolean concernsOrders(Set<String> purposes) {
        return purposes.isEmpty() || purposes.stream().anyMatch(OURS::contains);
    }
}
