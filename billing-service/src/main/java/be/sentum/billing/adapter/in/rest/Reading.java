package be.sentum.billing.adapter.in.rest;

import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Viewer;
import be.sentum.web.caller.Caller;
import be.sentum.web.caller.StaffReads;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Who reads in the present request, and for what: a customer one's own, staff for the purposes of the resource. */
@ApplicationScoped
public class Reading {

    private final Caller caller;
    private final StaffReads staffReads;

    Reading(Caller caller, StaffReads staffReads) {
        this.caller = caller;
        this.staffReads = staffReads;
    }

    /** Refuses staff without a purpose, or with one that these data were not collected for (REQ-GEN-02). */
    public Viewer viewer(Set<String> purposes) {
        if (!caller.isStaff()) {
            return new Viewer.Customer(caller.login());
        }
        if (!purposes.contains(staffReads.requirePurpose())) {
            throw new ProblemException(
                    CommonProblem.FORBIDDEN_PURPOSE, "These data are read for " + String.join(" or ", purposes) + ".");
        }
        return new Viewer.Staff();
    }

    /** Keeps that staff read this person's data; does nothing for the person. */
    public void noted(CustomerId whose, String what) {
        staffReads.record(whose.value(), what);
    }

    public String login() {
        return caller.login();
    }
}
