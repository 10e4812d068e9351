package be.sentum.web.caller;

import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/** The header {@code X-Restriction-Exception} of the present request: why restricted data are read all the same. */
@ApplicationScoped
class StatedException {

    private static final String CODE = "X-Restriction-Exception";
    private static final String REASON = "X-Restriction-Reason";
    private static final int LONGEST_REASON = 500;

    /** Art. 18(2). */
    private static final List<String> CODES = List.of("consent", "legal_claims", "rights_of_others", "public_interest");

    private final HttpHeaders headers;

    StatedException(HttpHeaders headers) {
        this.headers = headers;
    }

    /** @param reason in the reader's own words */
    record Use(String code, String reason) {}

    /** Refuses: no header ({@code processing_restricted}, 409); an unknown code or no reason (422). */
    Use required() {
        String code = headers.getHeaderString(CODE);
        if (code == null || code.isBlank()) {
            throw new ProblemException(
                    CommonProblem.PROCESSING_RESTRICTED,
                    "Only stored (Art. 18). Name an exception in " + CODE + " and say why in " + REASON + ".");
        }
        if (!CODES.contains(code)) {
            throw invalid(CODE, "unknown", "Use one of " + String.join(", ", CODES) + ".");
        }
        String reason = headers.getHeaderString(REASON);
        if (reason == null || reason.isBlank()) {
            throw invalid(REASON, "required", "Say in words why the exception applies.");
        }
        if (reason.length() > LONGEST_REASON) {
            throw invalid(REASON, "too_long", "At most " + LONGEST_REASON + " characters.");
        }
        return new Use(code, reason.strip());
    }

    private static ProblemException invalid(String header, String code, String detail) {
        return new ProblemException(CommonProblem.VALIDATION_FAILED, detail, List.of(new FieldError(header, code)));
    }
}
