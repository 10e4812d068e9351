package be.sentum.systemtests.faults.work;

import be.sentum.systemtests.erasure.Customer;
import java.util.UUID;

/**
 * Somebody with values that exist nowhere else.
 *
 * @param mark letters in each of these values but the phone number, and in nobody else's
 */
public record Subject(Customer customer, String mark) {

    public UUID id() {
        return customer.id();
    }
}
