package be.sentum.privacy.domain.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who acted. A customer is not named again: the entry's subject is enough, and the log-in goes with an erasure.
 *
 * @param role customer, dpo, agent or system
 * @param login a staff member's log-in id
 */
public record Actor(String role, @Nullable String login) {

    public static final Actor SYSTEM = new Actor("system", null);

    public static final Actor CUSTOMER = new Actor("customer", null);

    public static Actor staff(String role, String login) {
        return new Actor(role, login);
    }
}
