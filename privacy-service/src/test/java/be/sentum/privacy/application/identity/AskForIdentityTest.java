package be.sentum.privacy.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.intake.IntakeDesk;
import be.sentum.privacy.application.port.in.identity.AskForIdentity;
import be.sentum.privacy.application.port.in.identity.AskForIdentity.Command;
import be.sentum.privacy.application.port.in.identity.AskForIdentity.Result.Asked;
import be.sentum.privacy.application.port.in.identity.AskForIdentity.Result.Refused;
import be.sentum.privacy.application.port.in.identity.ProveIdentity;
import be.sentum.privacy.application.port.in.identity.RecordIdentity;
import be.sentum.privacy.application.port.in.intake.TriageRequest;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.identity.Fact;
import be.sentum.privacy.domain.identity.check.Proof;
import be.sentum.privacy.domain.letter.RemedyBlock;
import be.sentum.privacy.domain.letter.WrittenLetter;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.Status;
import be.sentum.privacy.domain.request.intake.OnBehalf;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.privacy.fakes.identity.IdentityWorld;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AskForIdentityTest {

    private static final Actor DPO = Actor.staff("dpo", "dpo-login");
    private static final Fact ORDER = Fact.orderNumber("SO-2026-000123");

    private final IdentityWorld world = new IdentityWorld();
    private final AskForIdentity ask = Identities.ask(world);
    private final SubjectId anna = world.customer("anna@example.org", ORDER);

    @Test
    @DisplayName("REQ-IDV-01: asking a verified person, or for a document, needs a recorded doubt")
    void more_than_usual_needs_a_reason() {
        PrivacyRequest verified = added(Cases.of(anna, ItemType.ACCESS));
        PrivacyRequest written = added(Cases.ofNobodyKnown(Cases.intakeFrom("anna@example.org"), ItemType.ACCESS));

        assertThat(ask(verified, Proof.LINK_AND_FACT, null)).isEqualTo(disproportionate());
        assertThat(ask(written, Proof.ID_DOCUMENT, null)).isEqualTo(disproportionate());
        assertThat(ask(verified, Proof.ID_DOCUMENT, "signs of a taken-over account"))
                .isInstanceOf(Asked.class);
        assertThat(now(verified).status()).isEqualTo(Status.IDENTITY_PENDING);
        assertThat(world.identityLetters.sent()).containsExactly("asked to anna@example.org");
    }

    @Test
    @DisplayName(
            "REQ-IDV-01: the link goes to the known address of whom it is taken to be, wherever the mail came from")
    void the_link_goes_to_the_known_address() {
        PrivacyRequest request =
                added(Cases.ofNobodyKnown(Cases.intakeFrom("elsewhere@example.org"), ItemType.ERASURE));

        ask.handle(new Command(request.id(), anna, Proof.LINK_AND_FACT, null, DPO));

        assertThat(world.identityLetters.sent()).containsExactly("asked to anna@example.org");
        assertThat(prove(request)).isEqualTo(new ProveIdentity.Result.Proven());
        assertThat(now(request).subject()).contains(anna);
    }

    @Test
    void a_new_link_takes_the_place_of_the_old() {
        PrivacyRequest request = added(Cases.ofNobodyKnown(Cases.intakeFrom("anna@example.org"), ItemType.ACCESS));
        ask(request, Proof.LINK_AND_FACT, null);
        String old = world.identityLetters.token();

        ask(request, Proof.LINK_AND_FACT, null);

        assertThat(Identities.prove(world)
                        .byLink(new ProveIdentity.Answer(request.id(), old, List.of(ORDER), false, null)))
                .isEqualTo(new ProveIdentity.Result.Over());
        assertThat(prove(request)).isEqualTo(new ProveIdentity.Result.Proven());
    }

    @Test
    void a_log_in_does_not_clear_a_doubt() {
        PrivacyRequest request = added(Cases.of(anna, ItemType.ACCESS));
        ask(request, Proof.LINK_AND_FACT, "the address was changed yesterday");

        assertThat(Identities.prove(world).byLogin(request.id(), anna)).isEqualTo(new ProveIdentity.Result.NotProven());
        assertThat(prove(request)).isEqualTo(new ProveIdentity.Result.Proven());
    }

    @Test
    @DisplayName("REQ-CLK-03: the clock stands still between the question and the answer")
    void the_question_stops_the_clock_until_it_is_answered() {
        PrivacyRequest request = added(Cases.ofNobodyKnown(Cases.intakeFrom("anna@example.org"), ItemType.ACCESS));
        LocalDate due = request.period().dueOn();
        ask(request, Proof.LINK_AND_FACT, null);
        assertThat(world.clockFile.pauses(request.id()).openSince()).isPresent();
        world.pass(Duration.ofDays(2));
        ask(request, Proof.LINK_AND_FACT, null);
        world.pass(Duration.ofDays(5));

        prove(request);

        assertThat(world.clockFile.pauses(request.id()).days()).isEqualTo(7);
        assertThat(now(request).period().dueOn()).isAfterOrEqualTo(due.plusDays(7));
    }

    @Test
    @DisplayName("REQ-CLK-04, Art. 11(2): that nothing points to the person is not said without the ways to complain")
    void an_answer_without_remedies_is_not_given() {
        PrivacyRequest request = added(Cases.ofNobodyKnown(Cases.intakeFrom("stranger@example.org"), ItemType.ACCESS));
        Status before = now(request).status();
        world.post.lose(RemedyBlock.COMPLAINT);

        assertThat(Identities.record(world).unidentifiable(request.id(), DPO))
                .isEqualTo(new RecordIdentity.Result.Refused(new Rejection.RemedyInfoMissing()));
        assertThat(now(request).status()).isEqualTo(before);
        assertThat(world.post.words()).isEmpty();
    }

    @Test
    @DisplayName("Art. 11(2): an officer records that nothing we hold points to the person, or how it was proven")
    void an_officer_records_what_became_of_it() {
        PrivacyRequest request = added(Cases.ofNobodyKnown(Cases.intakeFrom("stranger@example.org"), ItemType.ACCESS));
        RecordIdentity record = Identities.record(world);

        record.unidentifiable(request.id(), DPO);
        assertThat(now(request).status()).isEqualTo(Status.UNIDENTIFIABLE);
        assertThat(world.post.words()).containsExactly("identity-unidentifiable");
        assertThat(world.letters.of(request.id())).allMatch(WrittenLetter::posted);

        assertThat(record.established(request.id(), anna, Proof.ID_DOCUMENT, null, DPO))
                .isEqualTo(new RecordIdentity.Result.Refused(new Rejection.DisproportionateCheck()));
        record.established(request.id(), anna, Proof.CALL_BACK, null, DPO);
        assertThat(now(request).status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    @DisplayName("REQ-DSR-01: an officer understands what was unknown; only then proof is asked")
    void triage_names_the_items_and_asks_for_proof() {
        PrivacyRequest request = added(Cases.ofNobodyKnown(Cases.intakeFrom("anna@example.org"), ItemType.UNKNOWN));
        IntakeDesk.acknowledgements(world).send(request);
        assertThat(world.identityLetters.sent()).containsExactly("received to anna@example.org");

        IntakeDesk.triage(world)
                .handle(new TriageRequest.Command(
                        request.id(), Set.of(ItemType.ACCESS, ItemType.OBJECTION_MARKETING), null, DPO));

        assertThat(now(request).items())
                .extracting(Item::type)
                .containsExactly(ItemType.ACCESS, ItemType.OBJECTION_MARKETING);
        assertThat(world.identityLetters.sent()).endsWith("asked to anna@example.org");
        assertThat(prove(request)).isEqualTo(new ProveIdentity.Result.Proven());
    }

    @Test
    void triage_may_say_whom_it_is_taken_to_be() {
        PrivacyRequest request = added(Cases.ofNobodyKnown(Cases.intakeFrom("other@example.org"), ItemType.UNKNOWN));

        IntakeDesk.triage(world).handle(new TriageRequest.Command(request.id(), Set.of(ItemType.ACCESS), anna, DPO));

        assertThat(world.identityLetters.sent()).containsExactly("asked to anna@example.org");
        assertThat(now(request).status()).isEqualTo(Status.IDENTITY_PENDING);
    }

    @Test
    @DisplayName("REQ-DSR-03, REQ-IDV-01: while nobody knows whose case it is, who asks with a mandate gets no link")
    void who_asks_with_a_mandate_gets_no_link() {
        PrivacyRequest request = added(Cases.ofNobodyKnown(
                Cases.mandated("anna@example.org", OnBehalf.AnswerTo.AGENT), ItemType.UNKNOWN, ItemType.ACCESS));

        IntakeDesk.acknowledgements(world).send(request);
        IntakeDesk.acknowledgements(world).ask(request);

        // Even where the agent writes from the person's address: the link would prove the agent.
        assertThat(world.identityLetters.sent()).containsExactly("received to anna@example.org");
    }

    @Test
    @DisplayName("REQ-DSR-03, REQ-IDV-01: nor when an officer asks for proof")
    void an_officers_question_does_not_go_to_who_asks_with_a_mandate() {
        PrivacyRequest request = added(
                Cases.ofNobodyKnown(Cases.mandated("anna@example.org", OnBehalf.AnswerTo.PERSON), ItemType.ACCESS));

        AskForIdentity.Result asked = ask(request, Proof.LINK_AND_FACT, null);

        assertThat(((Asked) asked).written()).isFalse();
        assertThat(world.identityLetters.sent()).isEmpty();
        assertThat(prove(request)).isNotEqualTo(new ProveIdentity.Result.Proven());
    }

    private AskForIdentity.Result ask(PrivacyRequest request, Proof proof, @Nullable String doubt) {
        return ask.handle(new Command(request.id(), null, proof, doubt, DPO));
    }

    private ProveIdentity.Result prove(PrivacyRequest request) {
        return Identities.prove(world)
                .byLink(new ProveIdentity.Answer(
                        request.id(), world.identityLetters.token(), List.of(ORDER), false, null));
    }

    private static Refused disproportionate() {
        return new Refused(new Rejection.DisproportionateCheck());
    }

    private PrivacyRequest added(PrivacyRequest request) {
        world.requests.add(request);
        return request;
    }

    private PrivacyRequest now(PrivacyRequest request) {
        return world.requests.find(request.id()).orElseThrow();
    }
}
