package be.sentum.web.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ends a request with a problem. Thrown by REST adapters only, after they mapped a refusal; never by use cases. The
 * detail says what to do and never repeats what a person typed.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemCode problem;
    private final transient List<FieldError> errors;
    private final transient @Nullable Duration retryAfter;

    public ProblemException(ProblemCode problem, String detail) {
        this(problem, detail, List.of());
    }

    public ProblemException(ProblemCode problem, String detail, List<FieldError> errors) {
        this(problem, detail, errors, null);
    }

    private ProblemException(
            ProblemCode problem, String detail, List<FieldError> errors, @Nullable Duration retryAfter) {
        super(detail, null, false, false);
        this.problem = problem;
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
    }

    /** 429 {@code rate_limited}, with {@code Retry-After}: whole seconds, rounded up. */
    public static ProblemException rateLimited(String detail, Duration retryAfter) {
        return new ProblemException(CommonProblem.RATE_LIMITED, detail, List.of(), retryAfter);
    }

    public ProblemCode problem() {
        return problem;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    /** When the request may be repeated; absent where nobody knows. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
