package be.sentum.web.problem;

/**
 * The refusals every service shares. Their order and codes are those of the requirements catalogue, section 0.2.
 */
public enum CommonProblem implements ProblemCode {
    MALFORMED_BODY(400, "The body is not the JSON that is expected here"),
    INVALID_PARAMETER(400, "A path or query parameter cannot be read"),
    INVALID_CURSOR(400, "The cursor was not made by this list"),
    PURPOSE_REQUIRED(400, "Staff state the purpose of reading personal data"),
    IDEMPOTENCY_KEY_REQUIRED(400, "This call needs an Idempotency-Key"),
    AUTH_REQUIRED(401, "Log in first"),
    FORBIDDEN(403, "Your role may not do this"),
    FORBIDDEN_PURPOSE(403, "Your role may not use this purpose here"),
    NOT_FOUND(404, "There is nothing here for you"),
    METHOD_NOT_ALLOWED(405, "This resource does not know that method"),
    NOT_ACCEPTABLE(406, "None of the accepted media types can be produced"),
    REQUEST_IN_PROGRESS(409, "The same request is still being handled"),
    INVALID_TRANSITION(409, "This is not possible in the present state"),
    CONCURRENT_CHANGE(409, "Somebody else changed this at the same moment"),
    PROCESSING_RESTRICTED(409, "Processing of these data is restricted"),
    VERSION_MISMATCH(412, "The resource has changed since you read it"),
    BODY_TOO_LARGE(413, "The body is larger than allowed"),
    UNSUPPORTED_MEDIA_TYPE(415, "Send the body as the media type that is expected here"),
    VALIDATION_FAILED(422, "Some fields are not valid"),
    FIELD_NOT_ALLOWED(422, "The body has a field that may not be set"),
    UNKNOWN_PURPOSE(422, "There is no such purpose"),
    IDEMPOTENCY_CONFLICT(422, "The Idempotency-Key was used with another body"),
    PRECONDITION_REQUIRED(428, "State the version you change with If-Match"),
    RATE_LIMITED(429, "Too many requests"),
    INTERNAL_ERROR(500, "Something went wrong on our side"),
    SERVICE_UNAVAILABLE(503, "Something we depend on does not answer");

    private final int status;
    private final String title;

    CommonProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
