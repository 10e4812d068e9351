package be.sentum.web.problem.mapping;

import org.jspecify.annotations.Nullable;

/** Stands in a log for a failure: its types and stack traces, without the messages. */
final class Redacted extends Throwable {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 8;

    private final String type;

    Redacted(Throwable failure) {
        this(failure, DEEPEST);
    }

    private Redacted(Throwable failure, int depth) {
        super(null, cause(failure, depth), false, true);
        this.type = failure.getClass().getName();
        setStackTrace(failure.getStackTrace());
    }

    private static @Nullable Throwable cause(Throwable failure, int depth) {
        Throwable cause = failure.getCause();
        return cause == null || depth == 0 ? null : new Redacted(cause, depth - 1);
    }

    @Override
    public String toString() {
        return type;
    }
}
