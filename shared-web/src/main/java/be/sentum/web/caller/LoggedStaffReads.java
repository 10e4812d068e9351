package be.sentum.web.caller;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Checks the purpose, then writes the log row in the running transaction or, without one, in its own. */
@ApplicationScoped
class LoggedStaffReads implements StaffReads {

    private final Caller caller;
    private final StatedPurpose purpose;
    private final AccessLog log;

    LoggedStaffReads(Caller caller, StatedPurpose purpose, AccessLog log) {
        this.caller = caller;
        this.purpose = purpose;
        this.log = log;
    }

    @Override
    public void record(UUID subjectId, String what) {
        if (caller.isStaff()) {
            StatedPurpose.Use use = purpose.required();
            log.add(subjectId, use.role(), use.purpose(), what);
        }
    }

    @Override
    public String requirePurpose() {
        return purpose.required().purpose();
    }
}
