package be.sentum.customer.application.port.in.account;

import be.sentum.customer.domain.CustomerId;
import java.time.LocalDate;
import java.util.List;

/**
 * Inactive customers whom the letter about that did not reach (RET-05): their account stays open until somebody finds an
 * address that works, or they come back.
 */
public interface UndeliveredNotices {

    /** The longest noticed first. */
    List<Undelivered> first(int atMost);

    /** @param noticedOn the day (Brussels) on which the lost letter was written; it is written again a notice later */
    record Undelivered(CustomerId customer, LocalDate noticedOn) {}
}
