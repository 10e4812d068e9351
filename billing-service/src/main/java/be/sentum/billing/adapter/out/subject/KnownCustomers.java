package be.sentum.billing.adapter.out.subject;

import be.sentum.billing.application.port.out.Customers;
import be.sentum.billing.domain.CustomerId;
import be.sentum.personaldata.inventory.Category;
import be.sentum.personaldata.subject.Standing.Erased;
import be.sentum.personaldata.subject.Standing.Good;
import be.sentum.personaldata.subject.Standing.Restricted;
import be.sentum.personaldata.subject.Standing.Unknown;
import be.sentum.personaldata.subject.Subjects;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class KnownCustomers implements Customers {

    private static final String SOLVENCY_ASSESSMENT = "P06";

    /** The payment history, the orders and what was made of them. */
    private static final Category[] IN_A_CHECK = {Category.FINANCIAL, Category.TRANSACTION, Category.INFERRED};

    private final Subjects subjects;

    KnownCustomers(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public Customers.Standing standing(CustomerId customer) {
        return switch (subjects.standing(customer.value())) {
            case Good g -> Customers.Standing.GOOD;
            case Unknown u -> Customers.Standing.UNKNOWN;
            case Erased e -> Customers.Standing.ERASED;
            case Restricted restricted ->
                restricted.covers(SOLVENCY_ASSESSMENT, IN_A_CHECK)
                        ? Customers.Standing.RESTRICTED
                        : Customers.Standing.GOOD;
        };
    }

    @Override
    public Optional<CustomerId> behind(String login) {
        return subjects.ofLogin(login).map(CustomerId::new);
    }
}
