package be.sentum.privacy.adapter.in.rest;

import be.sentum.personaldata.subject.Subjects;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.subject.Reader;
import be.sentum.privacy.domain.subject.Reader.Owner;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.web.caller.Caller;
import be.sentum.web.caller.Role;
import be.sentum.web.caller.StaffReads;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Who makes the present request, in this service's words. */
@ApplicationScoped
public class Callers {

    private final Caller caller;
    private final Subjects subjects;
    private final StaffReads staffReads;

    Callers(Caller caller, Subjects subjects, StaffReads staffReads) {
        this.caller = caller;
        this.subjects = subjects;
        this.staffReads = staffReads;
    }

    public boolean isStaff() {
        return caller.isStaff();
    }

    public Actor actor() {
        if (!caller.isStaff()) {
            return Actor.CUSTOMER;
        }
        return Actor.staff(caller.has(Role.DPO) ? Role.DPO : Role.AGENT, caller.login());
    }

    /** Which controller passes requests on: the program's client, or the log-in of an officer who tries it by hand. */
    public String controller() {
        return caller.client().orElseGet(caller::login);
    }

    /** The customer behind the log-in; gives a registration that is still on its way a moment. */
    public SubjectId requireCustomer() {
        return subjects.awaitLogin(caller.login())
                .map(SubjectId::new)
                .orElseThrow(() -> new ProblemException(
                        PrivacyProblem.UNKNOWN_CUSTOMER, "Register as a customer first: POST /customers."));
    }

    public Optional<Owner> owner() {
        return subjects.ofLogin(caller.login()).map(SubjectId::new).map(Owner::new);
    }

    /** Where no log-in is needed: who is logged in all the same. One without a customer is nobody we asked. */
    public Optional<SubjectId> customerIfAny() {
        return caller.has(Role.CUSTOMER)
                ? Optional.of(owner().map(Owner::subject).orElse(new SubjectId(new UUID(0, 0))))
                : Optional.empty();
    }

    /** Also where nobody needs to be logged in. */
    public Optional<Owner> ownerIfLoggedIn() {
        return caller.has(Role.CUSTOMER) ? owner() : Optional.empty();
    }

    /** A log-in that belongs to nobody (any more) finds nothing. An officer states the purpose before anything else. */
    public Reader reader() {
        if (caller.has(Role.DPO)) {
            staffReads.requirePurpose();
            return new Reader.Officer();
        }
        return owner().orElseThrow(Problems::notFound);
    }

    /** Notes that staff read about this person; nothing when the person reads. */
    public void note(Reader reader, SubjectId subject, String what) {
        if (reader instanceof Reader.Officer) {
            staffReads.record(subject.value(), what);
        }
    }

    /** REQ-FEE-01: an assessment is a human's; a program's log-in is none. */
    public void requireHuman() {
        if (!caller.isPerson()) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "A human does this, logged in as oneself.");
        }
    }

    /** REQ-SEC-09: export and erasure need a log-in of the last minutes. */
    public void requireRecentLogin() {
        if (!caller.loggedInRecently()) {
            throw new ProblemException(
                    PrivacyProblem.REAUTHENTICATION_REQUIRED, "Log in again and repeat the request.");
        }
    }
}
