package be.sentum.web.caller;

import java.util.Optional;

/** Who makes the present request. */
public interface Caller {

    /** The token's subject: what ties a customer's log-in to the customer. Throws when nobody is logged in. */
    String login();

    boolean has(String role);

    /** Whether the caller reads as staff, that is, in a role other than customer. */
    boolean isStaff();

    /** Whether a human logged in, and not a program with credentials of its own. */
    default boolean isPerson() {
        return true;
    }

    /** The client at the identity provider, when a program calls with credentials of its own. */
    default Optional<String> client() {
        return Optional.empty();
    }

    /**
     * Whether the log-in is recent: the claim {@code sentum.web.login-time-claim} (default {@code auth_time}) says when it
     * was, {@code sentum.web.recent-login} (default 10 minutes) how long it counts.
     */
    boolean loggedInRecently();
}
