package be.sentum.messaging.retry;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.errors.RetriableException;

/**
 * What went wrong, without what the exception says: a message may quote personal data.
 *
 * @param code class of the innermost exception, with the SQLState if it has one
 * @param where the place in our own code, for whoever has to find it
 * @param isTransient whether the same thing can succeed later: connections, deadlocks, resources, shutdowns
 */
public record Fault(String code, String where, boolean isTransient) {

    // Connection, transaction rollback, insufficient resources, operator intervention.
    private static final Set<String> TRANSIENT = Set.of("08", "40", "53", "57");

    public static Fault of(Throwable thrown) {
        List<Throwable> chain = chain(thrown);
        Throwable root = chain.getLast();
        String code = root.getClass().getSimpleName();
        boolean transientFault = false;
        for (Throwable part : chain) {
            if (part instanceof SQLException sql) {
                code = sql.getClass().getSimpleName() + ":" + sql.getSQLState();
                transientFault |= sql.getSQLState() == null
                        || TRANSIENT.contains(sql.getSQLState()
                                .substring(0, Math.min(2, sql.getSQLState().length())));
            }
            transientFault |= part instanceof RetriableException || part instanceof IOException;
        }
        return new Fault(code, where(chain), transientFault);
    }

    private static List<Throwable> chain(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        chain.add(thrown);
        // Grows while it is read: the causes, and what a rolled-back transaction suppressed.
        for (int i = 0; i < chain.size() && chain.size() < 32; i++) {
            Throwable part = chain.get(i);
            for (Throwable suppressed : part.getSuppressed()) {
                if (!chain.contains(suppressed)) {
                    chain.add(suppressed);
                }
            }
            if (part.getCause() != null && !chain.contains(part.getCause())) {
                chain.add(part.getCause());
            }
        }
        return chain;
    }

    private static String where(List<Throwable> chain) {
        for (Throwable part : chain.reversed()) {
            for (StackTraceElement frame : part.getStackTrace()) {
                if (frame.getClassName().startsWith("be.sentum.")
                        && !frame.getClassName().startsWith("be.sentum.messaging.")) {
                    return frame.getClassName() + ":" + frame.getLineNumber();
                }
            }
        }
        return "unknown";
    }
}
