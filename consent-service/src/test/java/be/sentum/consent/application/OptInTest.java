package be.sentum.consent.application;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.consent.application.port.in.AskGuardian;
import be.sentum.consent.application.port.in.ConfirmOptIn;
import be.sentum.consent.application.port.in.RaiseObjection;
import be.sentum.consent.application.port.in.RecordConsent;
import be.sentum.consent.domain.PersonStanding;
import be.sentum.consent.domain.Purposes;
import be.sentum.consent.domain.Rejection;
import be.sentum.consent.domain.act.Channel;
import be.sentum.consent.domain.act.ConsentEvent;
import be.sentum.consent.domain.act.ConsentMethod;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.decision.AgeBand;
import be.sentum.consent.domain.decision.Decision;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.purpose.TextVersionId;
import be.sentum.consent.domain.suppression.MailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OptInTest {

    private static final PurposeCode NEWSLETTER = new PurposeCode("P09");

    private final World world = new World();

    @BeforeEach
    void a_card() {
        world.card(world.anna(), 1, "anna@example.org", true);
    }

    @Test
    @DisplayName("REQ-CON-01: double opt-in grants nothing before the link in the mail is confirmed")
    void nothing_is_granted_before_the_link_is_confirmed() {
        assertThat(choose(ConsentMethod.DOUBLE_OPT_IN, null, null)).isInstanceOf(RecordConsent.Result.Pending.class);

        assertThat(world.desk.letters()).containsExactly("anna@example.org");
        assertThat(world.log.events(world.anna())).isEmpty();
        assertThat(world.confirmOptIn().question(world.desk.lastToken())).isPresent();
        assertThat(world.log.events(world.anna())).isEmpty();
    }

    @Test
    @DisplayName("REQ-CON-01: the confirmation is in the evidence, and works once")
    void the_confirmation_is_in_the_evidence() {
        choose(ConsentMethod.DOUBLE_OPT_IN, null, null);
        world.pass(Duration.ofHours(5));

        assertThat(confirm()).isInstanceOf(ConfirmOptIn.Result.Confirmed.class);
        assertThat(confirm()).isInstanceOf(ConfirmOptIn.Result.Over.class);

        ConsentEvent event = world.log.events(world.anna()).getFirst();
        assertThat(event.evidence().doubleOptInConfirmedAt()).isEqualTo(world.now());
        assertThat(event.channel()).isEqualTo(Channel.MAIL);
        assertThat(world.published()).containsExactly(new Decision(NEWSLETTER, true, "granted"));
    }

    @Test
    void a_link_is_over_in_time_and_a_newer_one_takes_its_place() {
        choose(ConsentMethod.DOUBLE_OPT_IN, null, null);
        String older = world.desk.lastToken();
        choose(ConsentMethod.DOUBLE_OPT_IN, null, null);

        assertThat(world.confirmOptIn().confirm(older)).isInstanceOf(ConfirmOptIn.Result.Over.class);
        world.pass(Duration.ofDays(3));
        assertThat(confirm()).isInstanceOf(ConfirmOptIn.Result.Over.class);
        assertThat(world.confirmOptIn().confirm("never was")).isInstanceOf(ConfirmOptIn.Result.Over.class);
    }

    @Test
    @DisplayName("REQ-CON-05: an old link does not undo a refusal")
    void an_old_link_does_not_undo_a_refusal() {
        choose(ConsentMethod.DOUBLE_OPT_IN, null, null);
        world.pass(Duration.ofMinutes(1));
        world.record(world.choice(NEWSLETTER, false, Purposes.NEWSLETTER_TEXT, null));

        assertThat(confirm()).isInstanceOf(ConfirmOptIn.Result.Over.class);
        assertThat(world.published()).noneMatch(Decision::allowed);
    }

    @Test
    @DisplayName("REQ-CON-05: an old link does not undo a withdrawal, though nothing was granted before it")
    void an_old_link_does_not_undo_a_withdrawal_of_nothing() {
        choose(ConsentMethod.DOUBLE_OPT_IN, null, null);
        world.pass(Duration.ofMinutes(1));
        world.withdrawConsent().handle(world.anna(), NEWSLETTER, null, Evidence.none());

        assertThat(confirm()).isInstanceOf(ConfirmOptIn.Result.Over.class);
        assertThat(world.published()).noneMatch(Decision::allowed);
    }

    @Test
    @DisplayName("REQ-OBJ-01: an old link does not undo an objection, said for the second time")
    void an_old_link_does_not_undo_a_second_objection() {
        object();
        choose(ConsentMethod.DOUBLE_OPT_IN, null, null);
        world.pass(Duration.ofMinutes(1));
        object();

        assertThat(confirm()).isInstanceOf(ConfirmOptIn.Result.Over.class);
        assertThat(world.published()).noneMatch(Decision::allowed);
    }

    @Test
    @DisplayName("REQ-CON-05: an old link does not undo a refusal that was said before it and arrives after it")
    void an_old_link_does_not_undo_a_refusal_that_arrives_late() {
        Instant before = world.now();
        world.pass(Duration.ofMinutes(1));
        choose(ConsentMethod.DOUBLE_OPT_IN, null, null);
        world.record(world.choice(NEWSLETTER, false, Purposes.NEWSLETTER_TEXT, before));

        assertThat(confirm()).isInstanceOf(ConfirmOptIn.Result.Over.class);
        assertThat(world.published()).noneMatch(Decision::allowed);
    }

    @Test
    @DisplayName("REQ-CON-01: double opt-in of a person without a card is refused: there is no mailbox to ask")
    void double_opt_in_without_a_card_is_refused() {
        world.keepCard().forget(world.anna());

        assertThat(choose(ConsentMethod.DOUBLE_OPT_IN, null, null))
                .isEqualTo(new RecordConsent.Result.Refused(new Rejection.NoCard()));
        assertThat(world.log.events(world.anna())).isEmpty();
    }

    @Test
    @DisplayName("REQ-CHD-01: a person without a card does not count as of age")
    void without_a_card_nobody_counts_as_of_age() {
        world.keepCard().forget(world.anna());

        assertThat(world.record(choice(
                        new PurposeCode("P10"),
                        Purposes.advertising().texts().all().getFirst().id(),
                        ConsentMethod.TOGGLE,
                        AgeBand.ADULT,
                        null)))
                .isEqualTo(new RecordConsent.Result.Refused(new Rejection.NoCard()));
        assertThat(world.log.events(world.anna())).isEmpty();
    }

    @Test
    @DisplayName(
            "REQ-CON-01: a link in the old mailbox does not confirm for the new one; another change cancels nothing")
    void a_link_in_the_old_mailbox_confirms_nothing() {
        choose(ConsentMethod.DOUBLE_OPT_IN, null, null);
        world.card(world.anna(), 2, "Anna@example.org", null);
        assertThat(world.confirmOptIn().question(world.desk.lastToken())).isPresent();

        world.card(world.anna(), 3, "new@example.org", null);

        assertThat(confirm()).isInstanceOf(ConfirmOptIn.Result.Over.class);
        assertThat(world.log.events(world.anna())).isEmpty();
    }

    @Test
    @DisplayName("REQ-CON-05: a link that waited when the account was closed grants nothing")
    void a_link_of_a_closed_account_grants_nothing() {
        choose(ConsentMethod.DOUBLE_OPT_IN, null, null);

        world.endChoices().handle(world.anna());

        assertThat(confirm()).isInstanceOf(ConfirmOptIn.Result.Over.class);
        assertThat(world.log.events(world.anna())).isEmpty();
    }

    @Test
    @DisplayName("REQ-RES-02, REQ-ERA-07: a restricted or an erased person's link grants nothing")
    void a_restricted_or_erased_persons_link_grants_nothing() {
        choose(ConsentMethod.DOUBLE_OPT_IN, null, null);

        world.standing(new PersonStanding.Restricted(Set.of("P09")));
        assertThat(confirm()).isEqualTo(new ConfirmOptIn.Result.Refused(new Rejection.ProcessingRestricted()));
        world.standing(new PersonStanding.Erased());
        assertThat(confirm()).isInstanceOf(ConfirmOptIn.Result.Over.class);
        assertThat(world.log.events(world.anna())).isEmpty();
    }

    @Test
    @DisplayName("REQ-CHD-01: band under 13 and no guardian, or another's guardian: guardian_required")
    void under_13_without_a_guardian() {
        world.card(world.anna(), 2, "anna@example.org", false);

        assertThat(choose(ConsentMethod.TOGGLE, AgeBand.UNDER_13, null)).isEqualTo(guardianRequired());
        assertThat(choose(ConsentMethod.TOGGLE, null, null)).isEqualTo(guardianRequired());
        assertThat(choose(ConsentMethod.TOGGLE, AgeBand.ADULT, null)).isEqualTo(guardianRequired());
        assertThat(choose(ConsentMethod.TOGGLE, AgeBand.UNDER_13, UUID.randomUUID()))
                .isEqualTo(guardianRequired());
        assertThat(choose(ConsentMethod.TOGGLE, AgeBand.FROM_13_TO_17, null))
                .isInstanceOf(RecordConsent.Result.Recorded.class);
    }

    @Test
    @DisplayName("REQ-CHD-01: a child's grant rests on the confirmed act of a guardian, and names it")
    void a_childs_grant_rests_on_a_guardians_act() {
        world.card(world.anna(), 2, "anna@example.org", false);
        UUID asked = ((AskGuardian.Result.Asked) world.askGuardian()
                        .handle(new AskGuardian.Command(
                                world.anna(),
                                NEWSLETTER,
                                Purposes.NEWSLETTER_TEXT,
                                new MailAddress("parent@example.org"))))
                .id();
        assertThat(world.desk.letters()).containsExactly("parent@example.org");
        assertThat(choose(ConsentMethod.TOGGLE, AgeBand.UNDER_13, asked)).isEqualTo(guardianRequired());

        confirm();

        assertThat(world.log.events(world.anna())).isEmpty();
        assertThat(choose(ConsentMethod.TOGGLE, AgeBand.UNDER_13, asked))
                .isInstanceOf(RecordConsent.Result.Recorded.class);
        assertThat(world.log.events(world.anna()).getFirst().evidence().guardianConsentId())
                .isEqualTo(asked);
    }

    @Test
    @DisplayName("REQ-CHD-01: nobody is their own guardian: the address of the card is refused, however it is written")
    void nobody_is_their_own_guardian() {
        world.card(world.anna(), 2, "anna@example.org", false);

        assertThat(world.askGuardian()
                        .handle(new AskGuardian.Command(
                                world.anna(),
                                NEWSLETTER,
                                Purposes.NEWSLETTER_TEXT,
                                new MailAddress("ANNA@Example.org"))))
                .isEqualTo(new AskGuardian.Result.Refused(new Rejection.OwnAddress()));
        assertThat(world.desk.letters()).isEmpty();
    }

    @Test
    @DisplayName("REQ-CHD-01: personalised advertising is not for minors, with or without a guardian")
    void advertising_is_not_for_minors() {
        PurposeCode advertising = new PurposeCode("P10");
        world.card(world.anna(), 2, "anna@example.org", false);

        assertThat(world.record(choice(
                        advertising,
                        Purposes.advertising().texts().all().getFirst().id(),
                        ConsentMethod.TOGGLE,
                        AgeBand.FROM_13_TO_17,
                        null)))
                .isEqualTo(new RecordConsent.Result.Refused(new Rejection.AdultRequired()));
        assertThat(world.queries().effective(world.anna()))
                .filteredOn(e -> e.decision().purpose().equals(advertising))
                .singleElement()
                .satisfies(e -> assertThat(e.decision().reason()).isEqualTo("minor"));
    }

    @Test
    @DisplayName(
            "Five mails a person and purpose in 24 hours, a guardian's included; then the wait for the next is told")
    void a_mailbox_is_not_filled() {
        world.card(world.anna(), 2, "anna@example.org", false);
        askGuardian(NEWSLETTER);
        world.pass(Duration.ofHours(1));
        for (int mail = 2; mail <= 5; mail++) {
            assertThat(choose(ConsentMethod.DOUBLE_OPT_IN, AgeBand.FROM_13_TO_17, null))
                    .isInstanceOf(RecordConsent.Result.Pending.class);
        }

        assertThat(choose(ConsentMethod.DOUBLE_OPT_IN, AgeBand.FROM_13_TO_17, null))
                .isEqualTo(new RecordConsent.Result.Refused(new Rejection.TooManyMails(Duration.ofHours(23))));
        assertThat(askGuardian(NEWSLETTER))
                .isEqualTo(new AskGuardian.Result.Refused(new Rejection.TooManyMails(Duration.ofHours(23))));
        assertThat(world.desk.letters()).hasSize(5);
        assertThat(choose(ConsentMethod.TOGGLE, AgeBand.FROM_13_TO_17, null))
                .isInstanceOf(RecordConsent.Result.Recorded.class);

        world.pass(Duration.ofHours(23));
        assertThat(askGuardian(NEWSLETTER)).isInstanceOf(AskGuardian.Result.Asked.class);
        assertThat(askGuardian(NEWSLETTER))
                .isEqualTo(new AskGuardian.Result.Refused(new Rejection.TooManyMails(Duration.ofHours(1))));
    }

    private AskGuardian.Result askGuardian(PurposeCode purpose) {
        return world.askGuardian()
                .handle(new AskGuardian.Command(
                        world.anna(), purpose, Purposes.NEWSLETTER_TEXT, new MailAddress("parent@example.org")));
    }

    private static RecordConsent.Result.Refused guardianRequired() {
        return new RecordConsent.Result.Refused(new Rejection.GuardianRequired());
    }

    private void object() {
        world.raiseObjection().handle(world.anna(), new RaiseObjection.Scope.DirectMarketing(null), Channel.WEB);
    }

    private ConfirmOptIn.Result confirm() {
        return world.confirmOptIn().confirm(world.desk.lastToken());
    }

    private RecordConsent.Result choose(ConsentMethod method, @Nullable AgeBand band, @Nullable UUID guardian) {
        return world.record(choice(NEWSLETTER, Purposes.NEWSLETTER_TEXT, method, band, guardian));
    }

    private RecordConsent.Command choice(
            PurposeCode purpose,
            TextVersionId text,
            ConsentMethod method,
            @Nullable AgeBand band,
            @Nullable UUID guardian) {
        return new RecordConsent.Command(
                world.anna(), purpose, true, text, method, null, new Evidence(null, null, null, guardian), null, band);
    }
}
