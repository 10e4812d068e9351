package be.sentum.customer.application.port.in;

import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.search.CustomerSearch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds customers for staff. Who was erased, or closed the account, is not found. */
public interface FindCustomers {

    /** Never more at once: a search finds somebody, it does not list everybody. */
    int AT_MOST = 20;

    Found handle(Query query);

    /**
     * @param after the last one of the page before; null for the first page
     * @param atMost from 1 to {@value #AT_MOST}
     */
    record Query(CustomerSearch search, @Nullable CustomerId after, int atMost) {}

    /**
     * A page, by name.
     *
     * @param last after whom the next page goes on; null when there is none
     */
    record Found(List<Customer> customers, @Nullable CustomerId last) {

        public Found {
            customers = List.copyOf(customers);
        }
    }
}
