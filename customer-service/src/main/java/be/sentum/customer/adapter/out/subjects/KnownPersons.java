package be.sentum.customer.adapter.out.subjects;

import be.sentum.customer.application.port.out.Persons;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.PersonStanding;
import be.sentum.personaldata.inventory.Category;
import be.sentum.personaldata.subject.Standing;
import be.sentum.personaldata.subject.Subjects;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** {@link Persons} kept by shared-privacy. */
@ApplicationScoped
class KnownPersons implements Persons {

    private static final String ACCOUNT_ADMINISTRATION = "P01";

    private static final Category[] IN_AN_ACCOUNT = {
        Category.IDENTITY, Category.CONTACT, Category.PREFERENCE, Category.ADMIN, Category.COMMUNICATION
    };

    private final Subjects subjects;

    KnownPersons(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public void know(CustomerId customer, @Nullable Login login) {
        subjects.know(customer.value(), login == null ? null : login.subject());
    }

    @Override
    public PersonStanding standing(CustomerId customer) {
        return switch (subjects.standing(customer.value())) {
            case Standing.Good g -> PersonStanding.GOOD;
            case Standing.Unknown u -> PersonStanding.GONE;
            case Standing.Erased e -> PersonStanding.GONE;
            case Standing.Restricted r ->
                r.covers(ACCOUNT_ADMINISTRATION, IN_AN_ACCOUNT) ? PersonStanding.RESTRICTED : PersonStanding.GOOD;
        };
    }
}
