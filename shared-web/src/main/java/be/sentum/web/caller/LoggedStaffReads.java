package be.sentum.web.caller;

import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Checks the purpose, then writes the log row in the running transaction or, without one, in its own. */
@ApplicationScoped
class LoggedStaffReads implements StaffReads {

    private final Caller caller;
    private final StatedPurpose purpose;
    private final RefusedReads refusedReads;
    private final AccessLog log;

    LoggedStaffReads(Caller caller, StatedPurpose purpose, RefusedReads refusedReads, AccessLog log) {
        this.caller = caller;
        this.purpose = purpose;
        this.refusedReads = refusedReads;
        this.log = log;
    }

    @Override
    public void record(UUID subjectId, String what) {
        if (caller.isStaff()) {
            StatedPurpose.Use use = purpose.required();
            log.add(subjectId, use.role(), use.purpose(), what.replace(' ', '_'));
        }
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
