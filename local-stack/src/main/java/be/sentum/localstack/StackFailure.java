package be.sentum.localstack;

import java.util.List;

/** The stack cannot go on. The message says what happened to which part; the advice says what to do. */
public final class StackFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> details;
    private final String advice;

    public StackFailure(String message, String advice) {
        this(message, List.of(), advice);
    }

    /**
     * A failure with what the part itself said.
     *
     * @param details the last lines of its log
     */
    public StackFailure(String message, List<String> details, String advice) {
        super(message);
        this.details = List.copyOf(details);
        this.advice = advice;
    }

    public StackFailure(String message, String advice, Throwable cause) {
        super(message, cause);
        this.details = List.of();
        this.advice = advice;
    }

    public List<String> details() {
        return details;
    }

    public String advice() {
        return advice;
    }
}
