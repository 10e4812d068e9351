package be.sentum.consent.application;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.consent.application.port.in.ConsentQueries;
import be.sentum.consent.application.port.in.RaiseObjection;
import be.sentum.consent.application.port.in.RecordConsent;
import be.sentum.consent.application.port.in.WithdrawConsent;
import be.sentum.consent.domain.PersonStanding;
import be.sentum.consent.domain.Purposes;
import be.sentum.consent.domain.Rejection;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Act;
import be.sentum.consent.domain.act.Channel;
import be.sentum.consent.domain.act.Choice;
import be.sentum.consent.domain.act.ConsentEvent;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.act.Shown;
import be.sentum.consent.domain.chain.Verdict;
import be.sentum.consent.domain.decision.Decision;
import be.sentum.consent.domain.decision.Medium;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.purpose.TextVersionId;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConsentHandlersTest {

    private static final PurposeCode NEWSLETTER = new PurposeCode("P09");
    private static final PurposeCode SIMILAR = new PurposeCode("P08");

    private final World world = new World();
    private final SubjectId anna = world.anna();

    @Test
    @DisplayName("REQ-CON-01: a grant keeps the text that was shown, its hash, its language and who may act on it")
    void a_grant_keeps_what_proves_it() {
        RecordConsent.Result result = world.record(choice(NEWSLETTER, true, Purposes.NEWSLETTER_TEXT));

        assertThat(result).isInstanceOf(RecordConsent.Result.Recorded.class);
        ConsentEvent kept = world.log.events(anna).getFirst();
        Shown shown = Objects.requireNonNull(kept.shown());
        assertThat(shown.text()).isEqualTo(Purposes.NEWSLETTER_TEXT);
        assertThat(shown.sha256()).isEqualTo("hash");
        assertThat(shown.language()).isEqualTo("nl");
        assertThat(kept.controllers()).containsExactly("Sentum");
        assertThat(kept.evidence().screenId()).isEqualTo("account");
        assertThat(world.published()).containsExactly(new Decision(NEWSLETTER, true, "granted"));
    }

    @Test
    @DisplayName("REQ-CON-01: a text of another purpose proves nothing")
    void a_text_of_another_purpose_is_refused() {
        assertThat(world.record(choice(SIMILAR, true, Purposes.NEWSLETTER_TEXT)))
                .isEqualTo(refused(new Rejection.UnknownTextVersion()));
        assertThat(world.log.events(anna)).isEmpty();
    }

    @Test
    @DisplayName("REQ-CON-01: an act more than five minutes ahead of us is refused, a clock a little ahead is not")
    void an_act_in_the_future_is_refused() {
        assertThat(world.record(
                        choiceAt(true, world.now().plus(Duration.ofMinutes(5)).plusSeconds(1))))
                .isEqualTo(refused(new Rejection.InTheFuture()));
        assertThat(world.record(choiceAt(true, world.now().plus(Duration.ofMinutes(5)))))
                .isInstanceOf(RecordConsent.Result.Recorded.class);
    }

    @Test
    @DisplayName("REQ-CON-01: an act of more than 30 days ago is refused, a client that was offline is not")
    void an_act_of_long_ago_is_refused() {
        Instant month = world.now().minus(Duration.ofDays(29));

        assertThat(world.record(choiceAt(true, world.now().minus(Duration.ofDays(32)))))
                .isEqualTo(refused(new Rejection.TooLongAgo()));
        assertThat(world.record(choiceAt(false, Instant.EPOCH))).isEqualTo(refused(new Rejection.TooLongAgo()));
        assertThat(world.record(choiceAt(true, month))).isInstanceOf(RecordConsent.Result.Recorded.class);
    }

    @Test
    @DisplayName("REQ-CON-05: a grant that arrives late does not undo a later withdrawal; a refusal always counts")
    void a_late_grant_does_not_undo_a_withdrawal() {
        world.record(choice(NEWSLETTER, true, Purposes.NEWSLETTER_TEXT));
        Instant between = world.now().plusSeconds(10);
        world.pass(Duration.ofMinutes(1));
        withdraw();

        assertThat(world.record(choiceAt(true, between))).isEqualTo(refused(new Rejection.Overtaken()));
        assertThat(world.record(choiceAt(false, between))).isInstanceOf(RecordConsent.Result.Recorded.class);
    }

    @Test
    void what_is_not_optional_cannot_be_chosen() {
        assertThat(world.record(choice(new PurposeCode("P02"), false, Purposes.NEWSLETTER_TEXT)))
                .isEqualTo(refused(new Rejection.PurposeNotOptional()));
    }

    @Test
    void an_unknown_purpose_is_refused() {
        assertThat(world.record(choice(new PurposeCode("P99"), true, Purposes.NEWSLETTER_TEXT)))
                .isEqualTo(refused(new Rejection.UnknownPurpose()));
    }

    @Test
    @DisplayName(
            "REQ-RES-02: under restriction nothing new is allowed; a refusal, a withdrawal and an objection are taken")
    void under_restriction_a_no_is_taken() {
        world.record(choice(NEWSLETTER, true, Purposes.NEWSLETTER_TEXT));
        world.standing(new PersonStanding.Restricted(Set.of()));

        assertThat(world.record(choice(NEWSLETTER, true, Purposes.NEWSLETTER_TEXT)))
                .isEqualTo(refused(new Rejection.ProcessingRestricted()));
        assertThat(withdraw()).isEqualTo(new Decision(NEWSLETTER, false, "withdrawn"));
        assertThat(world.record(choice(NEWSLETTER, false, Purposes.NEWSLETTER_TEXT)))
                .isInstanceOf(RecordConsent.Result.Recorded.class);
        object(null);
        assertThat(about(SIMILAR).act()).isEqualTo(Act.OBJECTED);
    }

    @Test
    @DisplayName(
            "REQ-ERA-07: an erased person's grant is refused; a no is answered as anybody's and nothing is written")
    void nothing_is_written_about_an_erased_person() {
        world.standing(new PersonStanding.Erased());

        assertThat(world.record(choice(NEWSLETTER, true, Purposes.NEWSLETTER_TEXT)))
                .isEqualTo(refused(new Rejection.SubjectErased()));
        assertThat(withdraw()).isEqualTo(new Decision(NEWSLETTER, false, "withdrawn"));
        object(null);
        assertThat(world.log.events(anna)).isEmpty();
        assertThat(world.log.objections(anna)).isEmpty();
        assertThat(world.published()).isEmpty();
    }

    @Test
    @DisplayName("REQ-CON-05: withdrawing twice ends in the same state and one event")
    void withdrawing_twice_ends_in_the_same_state() {
        world.record(choice(NEWSLETTER, true, Purposes.NEWSLETTER_TEXT));

        Decision first = withdraw();
        Decision second = withdraw();

        assertThat(second).isEqualTo(first);
        assertThat(world.log.events(anna)).hasSize(2);
        assertThat(world.published().getLast()).isEqualTo(new Decision(NEWSLETTER, false, "withdrawn"));
    }

    @Test
    @DisplayName("REQ-CON-05: withdrawing what was never granted is denied and nothing else")
    void withdrawing_what_was_never_granted_changes_nothing() {
        assertThat(withdraw()).isEqualTo(new Decision(NEWSLETTER, false, "never_asked"));
        assertThat(world.published()).isEmpty();
    }

    @Test
    @DisplayName("REQ-OBJ-01: an objection to direct marketing stops every marketing purpose and no other")
    void an_objection_to_direct_marketing_stops_every_marketing_purpose() {
        world.record(choice(NEWSLETTER, true, Purposes.NEWSLETTER_TEXT));

        object(null);
        object(null);

        assertThat(world.log.acts(anna).choices().entrySet().stream()
                        .filter(e -> e.getValue().act() == Act.OBJECTED)
                        .map(e -> e.getKey().value())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("P08", "P09", "P09.sms", "P10", "P17");
        assertThat(world.log.objections(anna)).hasSize(1);
    }

    @Test
    @DisplayName("REQ-OBJ-01: an objection to one channel stops the purposes that use it")
    void an_objection_to_one_channel_stops_what_uses_it() {
        object(Medium.POST);

        assertThat(world.log.acts(anna).choices()).containsOnlyKeys(new PurposeCode("P17"));
    }

    @Test
    @DisplayName("REQ-OBJ-01, REQ-CON-03: an objection to text messages leaves e-mail as it was allowed")
    void an_objection_to_text_messages_leaves_e_mail() {
        world.record(choice(NEWSLETTER, true, Purposes.NEWSLETTER_TEXT));

        object(Medium.SMS);

        assertThat(last(Purposes.TEXT_MESSAGES)).isEqualTo(Act.OBJECTED);
        assertThat(last(NEWSLETTER)).isEqualTo(Act.GRANTED);
    }

    @Test
    @DisplayName("REQ-CON-03, 05: taking a purpose back takes back every medium of it; one of them leaves the others")
    void taking_back_a_purpose_takes_back_every_medium() {
        TextVersionId text = Purposes.textMessages().texts().all().getFirst().id();
        world.record(choice(NEWSLETTER, true, Purposes.NEWSLETTER_TEXT));
        world.record(choice(Purposes.TEXT_MESSAGES, true, text));

        world.withdrawConsent().handle(anna, NEWSLETTER, Medium.EMAIL, Evidence.none());

        assertThat(last(NEWSLETTER)).isEqualTo(Act.WITHDRAWN);
        assertThat(last(Purposes.TEXT_MESSAGES)).isEqualTo(Act.GRANTED);

        withdraw();

        assertThat(last(Purposes.TEXT_MESSAGES)).isEqualTo(Act.WITHDRAWN);
    }

    @Test
    @DisplayName("REQ-OBJ-01: only a new clear act of the person lifts an objection")
    void a_new_grant_after_an_objection_counts() {
        object(null);

        world.record(choice(NEWSLETTER, true, Purposes.NEWSLETTER_TEXT));

        assertThat(world.published().getLast()).isEqualTo(new Decision(NEWSLETTER, true, "granted"));
    }

    @Test
    @DisplayName("REQ-CON-07: an ended grant is denied at once; the job says so once, with an event of its own")
    void an_ended_grant_is_denied_at_once_and_said_once() {
        world.record(choice(NEWSLETTER, true, Purposes.NEWSLETTER_TEXT));
        world.pass(Duration.ofDays(731));

        assertThat(effective(NEWSLETTER)).isEqualTo(new Decision(NEWSLETTER, false, "expired"));
        world.settleEnds();
        world.settleEnds();

        assertThat(world.log.events(anna)).extracting(ConsentEvent::act).containsExactly(Act.EXPIRED, Act.GRANTED);
        assertThat(world.published())
                .containsExactly(new Decision(NEWSLETTER, true, "granted"), new Decision(NEWSLETTER, false, "expired"));
    }

    @Test
    @DisplayName("REQ-CON-06: a new major version is said once to everybody, without an event of the person")
    void a_new_major_version_is_said_once() {
        world.record(choice(NEWSLETTER, true, Purposes.NEWSLETTER_TEXT));
        world.secondMajorOfNewsletter();

        world.settleEnds();
        world.settleEnds();

        assertThat(effective(NEWSLETTER)).isEqualTo(new Decision(NEWSLETTER, false, "needs_renewal"));
        assertThat(world.published().getLast()).isEqualTo(new Decision(NEWSLETTER, false, "needs_renewal"));
        assertThat(world.published()).hasSize(2);
        assertThat(world.log.events(anna)).hasSize(1);
        assertThat(about(NEWSLETTER).version()).isEqualTo(2);
    }

    @Test
    @DisplayName("REQ-CON-05, 09: with the account every grant ends, once; an objection stays what it is")
    void with_the_account_every_grant_ends() {
        object(Medium.POST);
        world.record(choice(NEWSLETTER, true, Purposes.NEWSLETTER_TEXT));

        world.endChoices().handle(anna);
        world.endChoices().handle(anna);

        assertThat(effective(NEWSLETTER)).isEqualTo(new Decision(NEWSLETTER, false, "expired"));
        assertThat(world.published().getLast()).isEqualTo(new Decision(NEWSLETTER, false, "expired"));
        assertThat(world.log.events(anna).getFirst().channel()).isEqualTo(Channel.SYSTEM);
        assertThat(world.log.events(anna))
                .extracting(ConsentEvent::act)
                .containsExactly(Act.EXPIRED, Act.GRANTED, Act.OBJECTED);
    }

    @Test
    @DisplayName("REQ-CON-01: after all of it the chain is intact")
    void the_chain_is_intact() {
        world.record(choice(NEWSLETTER, true, Purposes.NEWSLETTER_TEXT));
        withdraw();
        object(null);

        assertThat(world.queries().verify(anna)).isEqualTo(new Verdict.Intact(7));
    }

    private Decision withdraw() {
        WithdrawConsent.Result result = world.withdrawConsent().handle(anna, NEWSLETTER, null, Evidence.none());
        return ((WithdrawConsent.Result.Withdrawn) result).decision();
    }

    private void object(@Nullable Medium medium) {
        assertThat(world.raiseObjection().handle(anna, new RaiseObjection.Scope.DirectMarketing(medium), Channel.WEB))
                .isInstanceOf(RaiseObjection.Result.Raised.class);
    }

    private Choice about(PurposeCode purpose) {
        return Objects.requireNonNull(world.log.acts(anna).about(purpose));
    }

    private Decision effective(PurposeCode purpose) {
        return world.queries().effective(anna).stream()
                .map(ConsentQueries.Effective::decision)
                .filter(d -> d.purpose().equals(purpose))
                .findFirst()
                .orElseThrow();
    }

    private RecordConsent.Command choice(PurposeCode purpose, boolean granted, TextVersionId shown) {
        return world.choice(purpose, granted, shown, null);
    }

    private RecordConsent.Command choiceAt(boolean granted, Instant occurredAt) {
        return world.choice(NEWSLETTER, granted, Purposes.NEWSLETTER_TEXT, occurredAt);
    }

    private static RecordConsent.Result.Refused refused(Rejection reason) {
        return new RecordConsent.Result.Refused(reason);
    }

    private Act last(PurposeCode purpose) {
        return Objects.requireNonNull(world.log.acts(anna).about(purpose)).act();
    }
}
