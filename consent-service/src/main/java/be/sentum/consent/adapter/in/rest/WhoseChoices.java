package be.sentum.consent.adapter.in.rest;

import be.sentum.consent.domain.SubjectId;
import be.sentum.personaldata.subject.Standing;
import be.sentum.personaldata.subject.Subjects;
import be.sentum.web.caller.Caller;
import be.sentum.web.caller.Role;
import be.sentum.web.caller.StaffReads;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose choices the present request may read: a customer one's own, staff those of a subject, with a purpose. */
@ApplicationScoped
class WhoseChoices {

    private final Caller caller;
    private final CallingPerson person;
    private final Subjects subjects;
    private final StaffReads staffReads;

    WhoseChoices(Caller caller, CallingPerson person, Subjects subjects, StaffReads staffReads) {
        this.caller = caller;
        this.person = person;
        this.subjects = subjects;
        this.staffReads = staffReads;
    }

    /** Somebody else's id and an unknown one answer the same 404. */
    SubjectId choices(@Nullable UUID asked, String what) {
        if (!caller.isStaff()) {
            SubjectId own = person.require();
            if (asked != null && !asked.equals(own.value())) {
                throw notFound();
            }
            return own;
        }
        staffReads.requirePurpose();
        if (asked == null) {
            throw new ProblemException(
                    CommonProblem.VALIDATION_FAILED,
                    "Name the person: ?subject=…",
                    List.of(new FieldError("subject", "required")));
        }
        return switch (subjects.standing(asked)) {
            case Standing.Unknown u -> throw notFound();
            case Standing.Erased e -> throw notFound();
            case Standing.Good g -> read(asked, what);
            case Standing.Restricted r -> read(asked, what);
        };
    }

    /** Whose proof it is: the caller's own, or anybody's for the data protection officer, also after an erasure. */
    SubjectId proof(SubjectId subject) {
        if (caller.has(Role.DPO)) {
            staffReads.requirePurpose();
            return read(subject.value(), "proof of consent");
        }
        if (!person.require().equals(subject)) {
            throw notFound();
        }
        return subject;
    }

    private SubjectId read(UUID subject, String what) {
        staffReads.record(subject, what);
        return new SubjectId(subject);
    }

    static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND, "There is no such person for you.");
    }
}
