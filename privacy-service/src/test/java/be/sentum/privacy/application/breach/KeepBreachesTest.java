package be.sentum.privacy.application.breach;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.in.breach.KeepBreaches;
import be.sentum.privacy.application.port.in.breach.KeepBreaches.Change;
import be.sentum.privacy.application.port.in.breach.KeepBreaches.NewBreach;
import be.sentum.privacy.application.port.in.breach.KeepBreaches.Result;
import be.sentum.privacy.application.port.in.breach.KeepBreaches.Told;
import be.sentum.privacy.application.port.in.breach.WatchBreaches;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.breach.Breach;
import be.sentum.privacy.domain.breach.BreachClock;
import be.sentum.privacy.domain.breach.BreachFacts;
import be.sentum.privacy.domain.breach.BreachRejection;
import be.sentum.privacy.domain.breach.Nature;
import be.sentum.privacy.domain.breach.PersonsDecision.Answer;
import be.sentum.privacy.fakes.InMemoryRegisters;
import be.sentum.privacy.fakes.World;
import be.sentum.privacy.fakes.breach.InMemoryBreaches;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeepBreachesTest {

    private static final Actor DPO = Actor.staff("dpo", "dpo");
    private static final Actor OTHER = Actor.staff("dpo", "dpo2");

    /** Friday 18:00 in Brussels. */
    private static final Instant AWARE = Instant.parse("2026-11-20T17:00:00Z");

    private static final BreachFacts LITTLE =
            new BreachFacts(List.of(Nature.CONFIDENTIALITY), List.of(), null, null, null, null, null);

    private final World world = new World();
    private final InMemoryBreaches register = new InMemoryBreaches();
    private final BreachClock rules = new BreachClock(Duration.ofHours(72), Duration.ofHours(24));
    private final KeepBreaches breaches = new KeepBreachesHandler(
            register, new InMemoryRegisters.OfRecipients(), world.trail, UUID::randomUUID, rules, world.clock());
    private final WatchBreaches watch = new WatchBreachesHandler(register, world.trail, rules, world.clock());

    @BeforeEach
    void friday_evening() {
        world.setTo("2026-11-20T17:05:00Z");
    }

    @Test
    @DisplayName("REQ-BRE-01: a breach is registered with what is known, and the rest comes in phases")
    void what_is_not_known_comes_in_phases() {
        Breach breach = registered();
        assertThat(breach.facts().isWhole()).isFalse();

        Breach later = done(breaches.learn(
                change(breach, DPO),
                new BreachFacts(List.of(), List.of("contact"), 12L, 12L, "spam", "blocked the link", null)));

        assertThat(later.facts().nature()).containsExactly(Nature.CONFIDENTIALITY);
        assertThat(later.facts().isWhole()).isTrue();
        assertThat(later.phases()).hasSize(2);
        assertThat(world.actions()).containsExactly("breach_registered", "breach_updated");
    }

    @Test
    @DisplayName("REQ-BRE-01: moments to come, awareness before discovery and an unknown processor are refused")
    void what_cannot_be_is_refused() {
        Instant now = world.clock().instant();
        assertThat(refused(breaches.register(new NewBreach(now.plusSeconds(1), now.plusSeconds(1), LITTLE, DPO))))
                .isEqualTo(new BreachRejection.InFuture("detectedAt"));
        assertThat(refused(breaches.register(new NewBreach(now, now.plusSeconds(1), LITTLE, DPO))))
                .isEqualTo(new BreachRejection.InFuture("awareAt"));
        assertThat(refused(breaches.register(new NewBreach(now, now.minusSeconds(1), LITTLE, DPO))))
                .isEqualTo(new BreachRejection.AwareBeforeDetected());
        BreachFacts there = new BreachFacts(List.of(), List.of(), null, null, null, null, "nobody-knows");
        assertThat(refused(breaches.register(new NewBreach(now, now, there, DPO))))
                .isEqualTo(new BreachRejection.UnknownProcessor());
    }

    @Test
    @DisplayName("REQ-BRE-02: no risk needs a second human, and the clock runs until then")
    void no_risk_needs_a_second_human() {
        Breach breach = registered();
        Breach proposed = done(breaches.decide(change(breach, DPO), true, "the laptop was encrypted"));
        assertThat(proposed.clockRuns()).isTrue();
        assertThat(proposed.status()).isEqualTo("no_risk_proposed");

        assertThat(refused(breaches.approve(change(proposed, DPO)))).isEqualTo(new BreachRejection.SecondHumanNeeded());
        Breach approved = done(breaches.approve(change(proposed, OTHER)));

        assertThat(approved.clockRuns()).isFalse();
        assertThat(approved.status()).isEqualTo("no_risk");
        assertThat(refused(breaches.approve(change(approved, OTHER))))
                .isEqualTo(new BreachRejection.NothingToApprove());
    }

    @Test
    @DisplayName("REQ-BRE-02: what was called no risk can still be notified, never the other way round")
    void a_decision_to_notify_is_not_undone() {
        Breach proposed = done(breaches.decide(change(registered(), DPO), true, "encrypted"));

        Breach toNotify = done(breaches.decide(change(proposed, OTHER), false, "the key was lost too"));

        assertThat(toNotify.status()).isEqualTo("to_notify");
        assertThat(refused(breaches.decide(change(toNotify, DPO), true, "after all")))
                .isEqualTo(new BreachRejection.AlreadyDecided());
    }

    @Test
    @DisplayName("REQ-BRE-02: after the deadline the authority is told why it is late")
    void a_late_notification_says_why() {
        Breach breach = registered();
        world.setTo("2026-11-24T09:00:00Z");
        Instant late = Instant.parse("2026-11-23T17:00:01Z");

        assertThat(refused(breaches.notified(change(breach, DPO), new Told(late, null, null))))
                .isEqualTo(new BreachRejection.LateReasonsMissing());
        Breach told = done(breaches.notified(change(breach, DPO), new Told(late, "GBA-1", "the log was unreadable")));
        assertThat(told.clockRuns()).isFalse();

        Breach again = done(breaches.notified(change(told, DPO), new Told(late.plusSeconds(60), null, null)));
        assertThat(again.notifications()).as("a phase needs no reasons").hasSize(2);
    }

    @Test
    @DisplayName("REQ-BRE-02: on the last second it is in time")
    void the_deadline_itself_is_in_time() {
        Breach breach = registered();
        world.setTo("2026-11-24T09:00:00Z");

        assertThat(breaches.notified(change(breach, DPO), new Told(Instant.parse("2026-11-23T17:00:00Z"), null, null)))
                .isInstanceOf(Result.Done.class);
    }

    @Test
    @DisplayName("REQ-BRE-03: telling the persons, or the exemption; disproportionate means in public")
    void an_exemption_is_recorded() {
        Breach breach = registered();

        assertThat(refused(breaches.decideAboutPersons(change(breach, DPO), Answer.DISPROPORTIONATE, "many", null)))
                .isEqualTo(new BreachRejection.PublicNoticeMissing());
        Breach told = done(breaches.decideAboutPersons(
                change(breach, DPO), Answer.DISPROPORTIONATE, "many", "on our site since today"));

        assertThat(told.aboutPersons()).isNotNull();
        assertThat(world.actions()).containsExactly("breach_registered", "breach_persons_decided");
    }

    @Test
    @DisplayName("REQ-BRE-02: an officer is called a day before the deadline and when it was missed, once each")
    void an_officer_is_called() {
        Breach breach = registered();
        assertThat(watch.look().called()).isEmpty();

        world.setTo("2026-11-22T17:00:00Z");
        assertThat(watch.look().called()).containsExactly(new WatchBreaches.Call(breach.id(), false));
        assertThat(watch.look().called()).isEmpty();

        world.setTo("2026-11-23T17:00:01Z");
        assertThat(watch.look())
                .isEqualTo(new WatchBreaches.State(1, 1, 1, List.of(new WatchBreaches.Call(breach.id(), true))));
        assertThat(watch.look().called()).isEmpty();
        assertThat(world.actions())
                .containsExactly("breach_registered", "breach_deadline_near", "breach_deadline_missed");
    }

    @Test
    void a_change_of_what_somebody_else_changed_is_refused() {
        Breach breach = registered();
        done(breaches.learn(change(breach, DPO), LITTLE));

        assertThat(refused(breaches.learn(change(breach, OTHER), LITTLE))).isEqualTo(new BreachRejection.Changed());
    }

    private Breach registered() {
        return done(breaches.register(new NewBreach(AWARE.minusSeconds(600), AWARE, LITTLE, DPO)));
    }

    private static Change change(Breach breach, Actor actor) {
        return new Change(breach.id(), breach.version(), actor);
    }

    private static Breach done(Result result) {
        assertThat(result).isInstanceOf(Result.Done.class);
        return ((Result.Done) result).breach();
    }

    private static BreachRejection refused(Result result) {
        assertThat(result).isInstanceOf(Result.Refused.class);
        return ((Result.Refused) result).reason();
    }
}
