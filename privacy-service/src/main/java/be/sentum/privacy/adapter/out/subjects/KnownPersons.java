package be.sentum.privacy.adapter.out.subjects;

import be.sentum.personaldata.subject.Subjects;
import be.sentum.privacy.application.port.out.request.Persons;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class KnownPersons implements Persons {

    private final Subjects subjects;

    KnownPersons(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public Standing standing(SubjectId subject) {
        return switch (subjects.standing(subject.value())) {
            case be.sentum.personaldata.subject.Standing.Good g -> Standing.KNOWN;
            // REQ-RES-02: a restriction does not stop the person's own rights.
            case be.sentum.personaldata.subject.Standing.Restricted r -> Standing.KNOWN;
            case be.sentum.personaldata.subject.Standing.Unknown u -> Standing.UNKNOWN;
            case be.sentum.personaldata.subject.Standing.Erased e -> Standing.ERASED;
        };
    }
}
