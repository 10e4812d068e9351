package be.sentum.personaldata.subject;

import be.sentum.web.caller.RestrictedReads;
import jakarta.inject.Singleton;
import java.util.UUID;

/** {@link RestrictedReads} by the restrictions in this service's own database. */
@Singleton
class RestrictedPersons implements RestrictedReads {

    private final Subjects subjects;

    RestrictedPersons(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public boolean isRestricted(UUID subjectId, String purpose) {
        return subjects.standing(subjectId) instanceof Standing.Restricted restricted && restricted.covers(purpose);
    }
}
