package be.sentum.web.problem.mapping;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises that the database, the broker or the identity provider does not answer. */
final class Outage {

    /** Class 08: connection; 53: out of resources; 57P: shutting down or starting; 40: deadlock, may be repeated. */
    private static final Set<String> STATES = Set.of("08", "53", "40");

    private static final Set<String> TYPES = Set.of(
            "io.quarkus.oidc.OIDCException",
            "org.apache.kafka.common.errors.TimeoutException",
            "org.apache.kafka.common.errors.RetriableException",
            "org.hibernate.exception.JDBCConnectionException");

    private Outage() {}

    static boolean isIn(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (isOutage(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isOutage(Throwable cause) {
        return switch (cause) {
            case SQLTransientConnectionException down -> true;
            case SQLNonTransientConnectionException down -> true;
            case ConnectException refused -> true;
            case SQLException sql -> isOutage(sql.getSQLState(), sql.getMessage());
            default -> isOneOf(cause.getClass());
        };
    }

    /** Agroal's acquisition timeout has no state, only its message. */
    private static boolean isOutage(@Nullable String state, @Nullable String message) {
        if (state == null || state.length() < 3) {
            return message != null && message.contains("Acquisition timeout");
        }
        return STATES.contains(state.substring(0, 2)) || state.startsWith("57P");
    }

    private static boolean isOneOf(Class<?> type) {
        for (Class<?> t = type; t != null; t = t.getSuperclass()) {
            if (TYPES.contains(t.getName())) {
                return true;
            }
        }
        return false;
    }
}
