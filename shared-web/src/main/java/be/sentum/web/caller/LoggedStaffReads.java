package be.sentum.web.caller;

import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Checks the purpose, then writes the log row in the running transaction or, without one, in its own. */
@ApplicationScoped
class LoggedStaffReads implements StaffReads {

    private final Caller caller;
    private final StatedPurpose purpose;
    private final RefusedReads refusedReads;
    private final Instance<RestrictedReads> restrictions;
    private final StatedException exception;
    private final AccessLog log;

    LoggedStaffReads(
            Caller caller,
            StatedPurpose purpose,
            RefusedReads refusedReads,
            @Any Instance<RestrictedReads> restrictions,
            StatedException exception,
            AccessLog log) {
        this.caller = caller;
        this.purpose = purpose;
        this.refusedReads = refusedReads;
        this.restrictions = restrictions;
        this.exception = exception;
        this.log = log;
    }

    @Override
    public void record(UUID subjectId, String what) {
        if (caller.isStaff()) {
            StatedPurpose.Use use = purpose.required();
            log.add(subjectId, use, what.replace(' ', '_'), exceptionFor(subjectId, use.purpose()));
        }
    }

    /** REQ-RES-02: an exception is named, and logged with the read. */
    private StatedException.@Nullable Use exceptionFor(UUID subjectId, String stated) {
        boolean restricted = restrictions.stream().anyMatch(known -> known.isRestricted(subjectId, stated));
        return restricted ? exception.required() : null;
    }

    @Override
    public String requirePurpose() {
        return purpose.required().purpose();
    }

    @Override
    public ProblemException forbidden(List<String> fields) {
        refusedReads.add(purpose.required().purpose());
        return new ProblemException(
                CommonProblem.FORBIDDEN_PURPOSE,
                "What you ask for is not held for the purpose you state.",
                fields.stream()
                        .map(field -> new FieldError(field, CommonProblem.FORBIDDEN_PURPOSE.code()))
                        .toList());
    }
}
