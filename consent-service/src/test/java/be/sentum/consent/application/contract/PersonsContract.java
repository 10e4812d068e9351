package be.sentum.consent.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.consent.application.port.out.person.Persons;
import be.sentum.consent.domain.PersonStanding;
import be.sentum.consent.domain.SubjectId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link Persons} answers. */
public abstract class PersonsContract {

    protected final SubjectId anna = new SubjectId(UUID.randomUUID());

    protected abstract Persons persons();

    protected abstract void know();

    /** @param purpose a code, or {@code all} */
    protected abstract void restrict(String purpose);

    protected abstract void erase();

    /** Runs a step in a transaction, where there are any. */
    protected abstract void inTransaction(Runnable step);

    @Test
    public void whom_nobody_told_of_is_unknown_and_then_known() {
        is(new PersonStanding.Unknown());

        know();

        is(new PersonStanding.Good());
    }

    @Test
    public void a_restriction_covers_its_purposes_or_all() {
        know();
        restrict("P08");
        restrict("P09");
        is(new PersonStanding.Restricted(Set.of("P08", "P09")));

        restrict("all");

        is(new PersonStanding.Restricted(Set.of()));
    }

    @Test
    public void who_was_erased_is_erased_whatever_else() {
        know();
        restrict("P08");

        erase();

        is(new PersonStanding.Erased());
    }

    private void is(PersonStanding expected) {
        inTransaction(() -> assertThat(persons().standing(anna)).isEqualTo(expected));
    }
}
