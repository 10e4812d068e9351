package be.sentum.web.problem;

/**
 * One kind of refusal: stable code, status, title. Implemented by one enum in each service and by {@link CommonProblem};
 * each code has a page {@code docs/problems/<code>.md} (a test checks it).
 */
public interface ProblemCode {

    /** Lower-case with underscores: {@code version_mismatch}. Never changes once published. */
    String code();

    int status();

    /** A short sentence in English that says what happened, the same for every occurrence. */
    String title();
}
