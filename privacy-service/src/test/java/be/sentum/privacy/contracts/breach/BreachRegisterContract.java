package be.sentum.privacy.contracts.breach;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.out.breach.BreachRegister;
import be.sentum.privacy.application.port.out.breach.BreachRegister.Alert;
import be.sentum.privacy.domain.breach.AuthorityDecision;
import be.sentum.privacy.domain.breach.Breach;
import be.sentum.privacy.domain.breach.BreachFacts;
import be.sentum.privacy.domain.breach.BreachId;
import be.sentum.privacy.domain.breach.Nature;
import be.sentum.privacy.domain.breach.Notification;
import be.sentum.privacy.domain.breach.PersonsDecision;
import be.sentum.privacy.domain.breach.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link BreachRegister} does. */
@DisplayName("REQ-BRE-01")
public abstract class BreachRegisterContract {

    private static final Instant AWARE = Instant.parse("2026-11-20T17:00:00Z");

    protected abstract BreachRegister register();

    protected abstract void inTransaction(Runnable step);

    @Test
    public void a_breach_comes_back_whole_with_everything_entered_since() {
        Breach breach = breach();
        inTransaction(() -> register().add(breach));
        inTransaction(() -> assertThat(register().find(breach.id())).contains(breach));

        Breach later = breach.learned(new Phase(
                        AWARE.plusSeconds(60),
                        "dpo2",
                        new BreachFacts(List.of(), List.of(), 12L, null, "letters went astray", null, "bpost")))
                .decided(new AuthorityDecision(true, "no letter was opened", "dpo", AWARE, null, null))
                .approved("dpo2", AWARE.plusSeconds(120))
                .notified(new Notification(AWARE.plusSeconds(180), "GBA-7", "weekend", "dpo"))
                .personsDecided(new PersonsDecision(
                        PersonsDecision.Answer.DISPROPORTIONATE, "many", "our site", "dpo", AWARE.plusSeconds(240)));
        inTransaction(() -> register().save(later));

        inTransaction(() -> {
            assertThat(register().lock(breach.id())).contains(later);
            assertThat(register().list(null, 1_000)).contains(later);
            assertThat(register().list(breach.id(), 1_000)).doesNotContain(later);
        });
    }

    @Test
    public void only_those_whose_clock_runs_are_watched() {
        Breach running = breach();
        Breach told = breach();
        inTransaction(() -> {
            register().add(running);
            register().add(told);
            register().save(told.notified(new Notification(AWARE, null, null, "dpo")));
        });

        inTransaction(() -> assertThat(register().running())
                .contains(running)
                .noneMatch(breach -> breach.id().equals(told.id())));
    }

    @Test
    public void an_officer_is_called_once_for_each_alert() {
        Breach breach = breach();
        inTransaction(() -> register().add(breach));

        inTransaction(() -> {
            assertThat(register().alerted(breach.id(), Alert.NEAR, AWARE)).isTrue();
            assertThat(register().alerted(breach.id(), Alert.NEAR, AWARE)).isFalse();
            assertThat(register().alerted(breach.id(), Alert.MISSED, AWARE)).isTrue();
        });
    }

    private static Breach breach() {
        return new Breach(
                new BreachId(UUID.randomUUID()),
                1,
                AWARE.minusSeconds(60),
                AWARE,
                AWARE.plus(Duration.ofHours(72)),
                List.of(new Phase(
                        AWARE,
                        "dpo",
                        new BreachFacts(
                                List.of(Nature.CONFIDENTIALITY), List.of("contact"), null, null, null, null, null))),
                List.of(),
                List.of(),
                List.of());
    }
}
