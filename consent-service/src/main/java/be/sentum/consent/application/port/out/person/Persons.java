package be.sentum.consent.application.port.out.person;

import be.sentum.consent.domain.PersonStanding;
import be.sentum.consent.domain.SubjectId;

/** Whether something may be written about a person. */
public interface Persons {

    PersonStanding standing(SubjectId subject);
}
