package be.sentum.web.caller;

import be.sentum.web.config.WebSettings;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The header {@code X-Purpose} of the present request, checked against what the caller's roles may use. */
@ApplicationScoped
class StatedPurpose {

    private static final Predicate<String> CODE =
            Pattern.compile("P(0[1-9]|1[0-7])").asMatchPredicate();

    private final HttpHeaders headers;
    private final Caller caller;
    private final RefusedReads refusedReads;
    private final WebSettings settings;

    StatedPurpose(HttpHeaders headers, Caller caller, RefusedReads refusedReads, WebSettings settings) {
        this.headers = headers;
        this.caller = caller;
        this.refusedReads = refusedReads;
        this.settings = settings;
    }

    /** The purpose, and the role that allows it. */
    record Use(String role, String purpose) {}

    Use required() {
        String purpose = headers.getHeaderString("X-Purpose");
        if (purpose == null || purpose.isBlank()) {
            throw new ProblemException(
                    CommonProblem.PURPOSE_REQUIRED, "Send X-Purpose with the code of the purpose, such as P02.");
        }
        if (!CODE.test(purpose)) {
            throw new ProblemException(CommonProblem.UNKNOWN_PURPOSE, "Purposes are P01 to P17.");
        }
        return Role.STAFF.stream()
                .filter(caller::has)
                .filter(role ->
                        settings.purposes().getOrDefault(role, List.of()).contains(purpose))
                .findFirst()
                .map(role -> new Use(role, purpose))
                .orElseThrow(() -> refused(purpose));
    }

    private ProblemException refused(String purpose) {
        refusedReads.add(purpose);
        return new ProblemException(
                CommonProblem.FORBIDDEN_PURPOSE, "Your role reads personal data for other purposes.");
    }
}
