package be.sentum.consent.adapter.in.rest;

import be.sentum.consent.domain.SubjectId;
import be.sentum.personaldata.subject.Subjects;
import be.sentum.web.caller.Caller;
import be.sentum.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** The customer behind the present log-in. */
@ApplicationScoped
class CallingPerson {

    private final Caller caller;
    private final Subjects subjects;

    CallingPerson(Caller caller, Subjects subjects) {
        this.caller = caller;
        this.subjects = subjects;
    }

    /** Gives a card that is still on its way a moment; then refuses with {@code unknown_customer}. */
    SubjectId require() {
        return subjects.awaitLogin(caller.login())
                .map(SubjectId::new)
                .orElseThrow(() -> new ProblemException(
                        ConsentProblem.UNKNOWN_CUSTOMER, "Register as a customer first: POST /customers."));
    }
}
