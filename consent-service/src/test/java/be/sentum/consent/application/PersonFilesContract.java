package be.sentum.consent.application;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.optin.PendingOptIns;
import be.sentum.consent.application.port.out.person.Cards;
import be.sentum.consent.application.port.out.person.PersonFiles;
import be.sentum.consent.domain.Card;
import be.sentum.consent.domain.PersonStanding;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Act;
import be.sentum.consent.domain.act.Channel;
import be.sentum.consent.domain.act.Choice;
import be.sentum.consent.domain.act.ConsentEvent;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.act.Shown;
import be.sentum.consent.domain.chain.Acts;
import be.sentum.consent.domain.chain.Told;
import be.sentum.consent.domain.optin.PendingOptIn;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.suppression.MailAddress;
import be.sentum.consent.domain.suppression.SealedAddress;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link PersonFiles} answers: the same as the stores it reads. */
public abstract class PersonFilesContract {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final PurposeCode SIMILAR = new PurposeCode("P08");
    private static final PurposeCode SOLVENCY = new PurposeCode("P06");

    protected final SubjectId anna = new SubjectId(UUID.randomUUID());
    private final String login = "login " + anna.value();

    protected abstract PersonFiles files();

    protected abstract Cards cards();

    protected abstract ConsentLog log();

    protected abstract PendingOptIns pending();

    protected abstract Shown shown();

    /** Makes her known with that log-in. */
    protected abstract void know(String login);

    /** Makes her erased. */
    protected abstract void erase();

    /** Runs a step in a transaction, where there are any. */
    protected abstract void inTransaction(Runnable step);

    @Test
    public void of_a_person_who_did_nothing_there_is_nothing() {
        know(login);

        inTransaction(() -> assertThat(files().open(anna))
                .isEqualTo(
                        new PersonFiles.File(anna, new PersonStanding.Good(), Optional.empty(), Acts.none(), false)));
    }

    @Test
    public void what_the_stores_have_is_in_the_file() {
        know(login);
        Card card = new Card(anna, 3, new MailAddress("anna@example.org"), "fr", false);
        inTransaction(() -> {
            cards().keep(card, new SealedAddress("sealed"));
            log().restate(anna, SOLVENCY, new Told(1, "minor"), NOW);
            objects();
            pending()
                    .keep(
                            new PendingOptIn(
                                    UUID.randomUUID(),
                                    anna,
                                    new PurposeCode("P09"),
                                    shown(),
                                    Evidence.none(),
                                    null,
                                    NOW,
                                    NOW.plusSeconds(60)),
                            UUID.randomUUID().toString());
        });

        inTransaction(() -> {
            PersonFiles.File file = files().ofLogin(login).orElseThrow();
            assertThat(file.subject()).isEqualTo(anna);
            assertThat(file.card()).contains(card);
            assertThat(file.links()).isTrue();
            assertThat(file.acts()).isEqualTo(log().open(anna));
            assertThat(file.acts().told(SOLVENCY)).isEqualTo(new Told(1, "minor"));
            assertThat(file).isEqualTo(files().open(anna));
        });
    }

    @Test
    public void a_log_in_nobody_has_is_nobodys() {
        know(login);

        inTransaction(() -> assertThat(files().ofLogin("another " + login)).isEmpty());
    }

    @Test
    public void an_erased_person_is_erased() {
        know(login);
        erase();

        inTransaction(() -> assertThat(files().open(anna).standing()).isInstanceOf(PersonStanding.Erased.class));
    }

    private void objects() {
        ConsentEvent event =
                ConsentEvent.of(UUID.randomUUID(), anna, SIMILAR, Act.OBJECTED, Channel.WEB, Evidence.none(), NOW);
        Acts acts = log().open(anna);
        Choice after = acts.choiceAfter(event, 0);
        log().append(acts.next(event, after.saying("objection")));
    }
}
