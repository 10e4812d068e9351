package be.sentum.consent.application;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.consent.application.port.in.AskGuardian;
import be.sentum.consent.application.port.in.ConfirmOptIn;
import be.sentum.consent.application.port.in.RaiseObjection;
import be.sentum.consent.application.port.in.RecordConsent;
import be.sentum.consent.domain.Purposes;
import be.sentum.consent.domain.Rejection;
import be.sentum.consent.domain.act.Act;
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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MinorsTest {

    private static final PurposeCode SOLVENCY = new PurposeCode("P06");
    private static final PurposeCode NEWSLETTER = new PurposeCode("P09");
    private static final PurposeCode ADVERTISING = new PurposeCode("P10");
    private static final TextVersionId ADVERTISING_TEXT =
            Purposes.advertising().texts().all().getFirst().id();

    private final World world = new World();

    @Test
    @DisplayName("REQ-CHD-01: other services are told what a minor is not in for, once")
    void other_services_are_told_what_a_minor_is_not_in_for() {
        card(1, false);
        card(2, false);

        assertThat(world.published())
                .containsExactly(new Decision(SOLVENCY, false, "minor"), new Decision(ADVERTISING, false, "minor"));
    }

    @Test
    @DisplayName("REQ-CHD-01: nothing is told of who is of age, or did not say")
    void nothing_is_told_of_adults() {
        card(1, true);
        card(2, null);

        assertThat(world.published()).isEmpty();
    }

    @Test
    @DisplayName("REQ-CHD-01: of age, what then holds is told, with a newer version")
    void of_age_what_then_holds_is_told() {
        card(1, false);
        card(2, true);

        assertThat(world.published().subList(2, 4))
                .containsExactly(
                        new Decision(SOLVENCY, true, "legitimate_interest"),
                        new Decision(ADVERTISING, false, "never_asked"));
        assertThat(Objects.requireNonNull(world.log.acts(world.anna()).told(SOLVENCY))
                        .version())
                .isEqualTo(2);
    }

    @Test
    @DisplayName(
            "REQ-CHD-01: a grant of one whose card then says minor does not count, and counts again when corrected")
    void a_grant_of_one_who_turns_out_to_be_a_minor_does_not_count() {
        card(1, true);
        choose(ADVERTISING, ADVERTISING_TEXT, ConsentMethod.TOGGLE, null, null);

        card(2, false);
        assertThat(effective(ADVERTISING)).isEqualTo(new Decision(ADVERTISING, false, "minor"));
        assertThat(world.published()).contains(new Decision(ADVERTISING, false, "minor"));

        card(3, true);
        assertThat(world.published()).endsWith(new Decision(ADVERTISING, true, "granted"));
        assertThat(effective(ADVERTISING).allowed()).isTrue();
    }

    @Test
    @DisplayName("REQ-CHD-01: what is told of a minor is what GET /consents/effective says, also after a no")
    void what_is_told_is_what_is_effective() {
        card(1, false);
        world.raiseObjection().handle(world.anna(), new RaiseObjection.Scope.OnePurpose(SOLVENCY), Channel.WEB);

        assertThat(effective(SOLVENCY)).isEqualTo(new Decision(SOLVENCY, false, "objection"));
        assertThat(world.published()).endsWith(new Decision(SOLVENCY, false, "objection"));

        card(2, true);

        assertThat(effective(SOLVENCY)).isEqualTo(new Decision(SOLVENCY, false, "objection"));
        assertThat(world.published()).endsWith(new Decision(ADVERTISING, false, "never_asked"));
    }

    @Test
    @DisplayName("REQ-CHD-01: a link asked for as an adult grants nothing to a minor")
    void a_link_asked_for_as_an_adult_grants_nothing_to_a_minor() {
        card(1, true);
        choose(ADVERTISING, ADVERTISING_TEXT, ConsentMethod.DOUBLE_OPT_IN, null, null);

        card(2, false);

        assertThat(confirm()).isInstanceOf(ConfirmOptIn.Result.Over.class);
        assertThat(effective(ADVERTISING)).isEqualTo(new Decision(ADVERTISING, false, "minor"));
    }

    @Test
    @DisplayName("REQ-CHD-01: of age, a guardian's grant does not become one's own: it ends, and one is asked again")
    void of_age_a_guardians_grant_ends() {
        grantOfGuardian(ConsentMethod.TOGGLE);

        card(2, true);

        assertThat(effective(NEWSLETTER)).isEqualTo(new Decision(NEWSLETTER, false, "guardian_consent_ended"));
        assertThat(world.published()).contains(new Decision(NEWSLETTER, false, "guardian_consent_ended"));
        assertThat(world.log.events(world.anna()).getFirst())
                .extracting(ConsentEvent::act, ConsentEvent::channel)
                .containsExactly(Act.OUTGROWN, Channel.SYSTEM);
        assertThat(world.queries().effective(world.anna()))
                .filteredOn(e -> e.decision().purpose().equals(NEWSLETTER))
                .allMatch(e -> e.asking().allowed());
    }

    @Test
    @DisplayName("REQ-CHD-01: the same for a guardian's grant that the child confirmed by mail")
    void a_guardians_grant_confirmed_by_mail_ends_too() {
        grantOfGuardian(ConsentMethod.DOUBLE_OPT_IN);
        assertThat(confirm()).isInstanceOf(ConfirmOptIn.Result.Confirmed.class);

        card(2, true);

        assertThat(effective(NEWSLETTER).reason()).isEqualTo("guardian_consent_ended");
    }

    @Test
    @DisplayName("REQ-CHD-01: who says to be 13 or older answers alone: a guardian's grant ends with any choice")
    void with_13_a_guardians_grant_ends() {
        grantOfGuardian(ConsentMethod.TOGGLE);

        choose(new PurposeCode("P11"), textOf("P11"), ConsentMethod.TOGGLE, AgeBand.FROM_13_TO_17, null);

        assertThat(effective(NEWSLETTER).reason()).isEqualTo("guardian_consent_ended");
    }

    @Test
    @DisplayName("REQ-CHD-01: one's own grant at 13 stays at 18, though it names a guardian's act")
    void ones_own_grant_stays() {
        UUID guardian = grantOfGuardian(ConsentMethod.TOGGLE);
        choose(NEWSLETTER, Purposes.NEWSLETTER_TEXT, ConsentMethod.TOGGLE, AgeBand.FROM_13_TO_17, guardian);

        card(2, true);

        assertThat(effective(NEWSLETTER)).isEqualTo(new Decision(NEWSLETTER, true, "granted"));
        assertThat(world.log.events(world.anna()).getFirst().evidence().guardianConsentId())
                .isNull();
    }

    @Test
    @DisplayName("REQ-CHD-01: a guardian's grant stays as long as the child is one")
    void a_guardians_grant_stays_for_the_child() {
        UUID guardian = grantOfGuardian(ConsentMethod.TOGGLE);
        world.pass(Duration.ofDays(1));

        card(2, false);

        assertThat(effective(NEWSLETTER)).isEqualTo(new Decision(NEWSLETTER, true, "granted"));
        assertThat(choose(NEWSLETTER, Purposes.NEWSLETTER_TEXT, ConsentMethod.TOGGLE, AgeBand.UNDER_13, guardian))
                .isInstanceOf(RecordConsent.Result.Recorded.class);
        assertThat(choose(ADVERTISING, ADVERTISING_TEXT, ConsentMethod.TOGGLE, AgeBand.UNDER_13, guardian))
                .isEqualTo(new RecordConsent.Result.Refused(new Rejection.AdultRequired()));
    }

    /** Allowed by a guardian, and chosen by the child in that way. */
    private UUID grantOfGuardian(ConsentMethod method) {
        card(1, false);
        UUID guardian = ((AskGuardian.Result.Asked) world.askGuardian()
                        .handle(new AskGuardian.Command(
                                world.anna(),
                                NEWSLETTER,
                                Purposes.NEWSLETTER_TEXT,
                                new MailAddress("parent@example.org"))))
                .id();
        confirm();
        choose(NEWSLETTER, Purposes.NEWSLETTER_TEXT, method, AgeBand.UNDER_13, guardian);
        return guardian;
    }

    private static TextVersionId textOf(String purpose) {
        return Purposes.some().stream()
                .filter(p -> p.code().value().equals(purpose))
                .findFirst()
                .orElseThrow()
                .texts()
                .all()
                .getFirst()
                .id();
    }

    private void card(long version, @Nullable Boolean adult) {
        world.card(world.anna(), version, "anna@example.org", adult);
    }

    private ConfirmOptIn.Result confirm() {
        return world.confirmOptIn().confirm(world.desk.lastToken());
    }

    private Decision effective(PurposeCode purpose) {
        return world.queries().effective(world.anna()).stream()
                .map(e -> e.decision())
                .filter(d -> d.purpose().equals(purpose))
                .findFirst()
                .orElseThrow();
    }

    private RecordConsent.Result choose(
            PurposeCode purpose,
            TextVersionId text,
            ConsentMethod method,
            @Nullable AgeBand band,
            @Nullable UUID guardian) {
        return world.record(new RecordConsent.Command(
                world.anna(), purpose, true, text, method, null, new Evidence(null, null, null, guardian), null, band));
    }
}
