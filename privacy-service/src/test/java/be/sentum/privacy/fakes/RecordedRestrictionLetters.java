package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.identity.KnownContacts.Contact;
import be.sentum.privacy.application.port.out.restriction.RestrictionLetters;
import be.sentum.privacy.domain.restriction.Restriction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Remembers in words what a person was told. */
public class RecordedRestrictionLetters implements RestrictionLetters {

    private final List<String> told = new ArrayList<>();

    @Override
    public void inForce(Restriction restriction, Contact to) {
        told.add("in force");
    }

    @Override
    public void beforeLifting(Restriction restriction, LocalDate day, Contact to) {
        told.add("ends on " + day);
    }

    public List<String> told() {
        return told;
    }
}
