package be.sentum.customer.application.port.out;

import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.value.EmailAddress;
import be.sentum.customer.domain.value.EnterpriseNumber;
import be.sentum.customer.domain.value.Text;
import java.util.List;
import java.util.Optional;

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

    /** By the address as {@link EmailAddress#comparable} compares; by family name, company name, id. */
    List<Customer> withEmail(EmailAddress email, int atMost);

    /** Whose given, family or company name contains the text, whatever its case; in the same order. */
    List<Customer> named(Text part, int atMost);

    List<Customer> withNumber(EnterpriseNumber number, int atMost);
}
