package be.sentum.customer.domain;

import be.sentum.customer.domain.origin.Source;
import be.sentum.customer.domain.value.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Who registers or changes a customer: the role, never the employee.
 *
 * @param purpose what staff stated; null for the person
 * @param confirmedEmail the address of which the log-in says that it was verified
 */
public record Actor(
        Source source,
        String role,
        @Nullable String purpose,
        @Nullable EmailAddress confirmedEmail) {

    public static Actor person(@Nullable EmailAddress confirmedEmail) {
        return new Actor(Source.PERSON, "customer", null, confirmedEmail);
    }

    public static Actor staff(String role, @Nullable String purpose) {
        return new Actor(Source.STAFF, role, purpose, null);
    }

    /** Whether the log-in vouches for this address. */
    public boolean confirms(EmailAddress email) {
        return confirmedEmail != null && confirmedEmail.comparable().equals(email.comparable());
    }
}
