package be.sentum.customer.application.port.in;

import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.value.EmailAddress;
import be.sentum.customer.domain.value.EnterpriseNumber;
import be.sentum.customer.domain.value.Text;
import java.util.List;

/** Finds customers for staff. Who was erased is not found. */
public interface FindCustomers {

    /** Never more are answered: a search finds somebody, it does not list everybody. */
    int AT_MOST = 20;

    /** At most {@value #AT_MOST}, by name. */
    List<Customer> handle(Query query);

    /** What is known of whom one looks for. */
    sealed interface Query {

        /** The whole address; upper and lower case are the same. */
        record ByEmail(EmailAddress email) implements Query {}

        /** A part of a given, family or company name; upper and lower case are the same. */
        record ByName(Text part) implements Query {}

        record ByNumber(EnterpriseNumber number) implements Query {}
    }
}
