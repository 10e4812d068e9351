package be.sentum.web.problem;

import java.util.List;

/**
 * Ends a request with a problem. Thrown by REST adapters only, after they mapped a refusal; never by use cases. The
 * detail says what to do and never repeats what a person typed.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemCode problem;
    private final transient List<FieldError> errors;

    public ProblemException(ProblemCode problem, String detail) {
        this(problem, detail, List.of());
    }

    public ProblemException(ProblemCode problem, String detail, List<FieldError> errors) {
        super(detail, null, false, false);
        this.problem = problem;
        this.errors = List.copyOf(errors);
    }

    public ProblemCode problem() {
        return problem;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<FieldError> errors() {
        return errors;
    }
}
