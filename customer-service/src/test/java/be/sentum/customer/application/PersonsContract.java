package be.sentum.customer.application;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.customer.application.port.out.Persons;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.PersonStanding;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What every {@link Persons} keeps to. */
public abstract class PersonsContract {

    private final CustomerId anna = new CustomerId(UUID.randomUUID());
    private final Login login = new Login("login-" + UUID.randomUUID());

    /** Does the work in a transaction of its own. */
    protected abstract <T> T within(Function<Persons, T> work);

    /** All processing of that person is restricted. */
    protected abstract void restrict(CustomerId customer);

    @Test
    void who_was_never_known_is_gone() {
        assertThat(standing()).isEqualTo(PersonStanding.GONE);
    }

    @Test
    void a_person_is_known_once_with_or_without_a_log_in() {
        know();
        know();

        assertThat(standing()).isEqualTo(PersonStanding.GOOD);
        CustomerId bram = new CustomerId(UUID.randomUUID());
        within(persons -> {
            persons.know(bram, null);
            return persons;
        });
        assertThat(standing(bram)).isEqualTo(PersonStanding.GOOD);
    }

    @Test
    void a_restriction_is_seen_and_knowing_again_does_not_lift_it() {
        know();
        restrict(anna);
        know();

        assertThat(standing()).isEqualTo(PersonStanding.RESTRICTED);
    }

    private void know() {
        within(persons -> {
            persons.know(anna, login);
            return persons;
        });
    }

    private PersonStanding standing() {
        return standing(anna);
    }

    private PersonStanding standing(CustomerId customer) {
        return within(persons -> persons.standing(customer));
    }
}
