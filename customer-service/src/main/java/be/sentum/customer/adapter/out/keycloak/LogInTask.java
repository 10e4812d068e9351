package be.sentum.customer.adapter.out.keycloak;

import java.util.UUID;

/** One thing to do about one log-in. */
record LogInTask(UUID id, String login, boolean removing, int attempts) {

    /** Without the log-in: this may end up in a log. */
    @Override
    public String toString() {
        return "LogInTask[" + id + ", " + (removing ? "remove" : "disable") + "]";
    }
}
