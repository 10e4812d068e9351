package be.sentum.customer.application.port.out;

import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.search.CustomerSearch;
import be.sentum.customer.domain.value.EmailAddress;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All customers, without those who were erased. */
public interface Customers {

    /**
     * Keeps a new customer. False, and nothing is kept, when its log-in has a customer already; of two that come at the
     * same moment one gets false.
     */
    boolean add(Customer customer);

    Optional<Customer> find(CustomerId id);

    /** Like {@link #find}; until this transaction ends nobody else gets the customer to change it. */
    Optional<Customer> findToChange(CustomerId id);

    Optional<Customer> ofLogin(Login login);

    /** Keeps what changed in a customer that {@link #findToChange} gave. */
    void update(Customer customer);

    /** Who has that address, also those whose account is closed: their objections count like anybody's. */
    List<Customer> ofEmail(EmailAddress email, int atMost);

    /**
     * Whom the search finds, without closed accounts, by family, given and company name without case and accents, then id.
     *
     * @param after the last one seen; null to begin. Nobody is found after somebody who is not there any more
     */
    List<Customer> matching(CustomerSearch search, @Nullable CustomerId after, int atMost);
}
