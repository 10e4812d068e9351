package be.sentum.consent.adapter.out.subjects;

import be.sentum.consent.application.port.out.person.Persons;
import be.sentum.consent.domain.PersonStanding;
import be.sentum.consent.domain.SubjectId;
import be.sentum.personaldata.inventory.Category;
import be.sentum.personaldata.subject.Standing;
import be.sentum.personaldata.subject.Subjects;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class KnownPersons implements Persons {

    /** What marketing and its choices use. */
    private static final Category[] IN_A_CHOICE = {
        Category.IDENTITY,
        Category.CONTACT,
        Category.PREFERENCE,
        Category.MARKETING,
        Category.BEHAVIOUR,
        Category.INFERRED
    };

    private final Subjects subjects;

    KnownPersons(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public PersonStanding standing(SubjectId subject) {
        return switch (subjects.standing(subject.value())) {
            case Standing.Good g -> new PersonStanding.Good();
            case Standing.Unknown u -> new PersonStanding.Unknown();
            case Standing.Erased e -> new PersonStanding.Erased();
            case Standing.Restricted r -> PersonStanding.restricted(r.purposes(IN_A_CHOICE));
        };
    }
}
