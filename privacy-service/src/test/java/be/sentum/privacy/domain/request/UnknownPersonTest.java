package be.sentum.privacy.domain.request;

import static be.sentum.privacy.domain.request.Cases.EVERYBODY;
import static be.sentum.privacy.domain.request.Cases.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.sentum.privacy.domain.identity.Identity;
import be.sentum.privacy.domain.request.answer.AnswerStatus;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.subject.Reader;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REQ-DSR-04, REQ-IDV-01: cases whose person is not known, or in doubt")
class UnknownPersonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final SubjectId anna = new SubjectId(UUID.randomUUID());

    @Test
    void nothing_begins_before_the_person_is_known() {
        PrivacyRequest request = Cases.ofNobodyKnown(ItemType.ACCESS, ItemType.ERASURE, ItemType.RECTIFICATION);

        assertThat(request.openingQuestions()).isEmpty();
        assertThat(request.items()).allMatch(i -> i.stage() == Stage.AWAITING_IDENTITY);
        assertThat(request.status()).isEqualTo(Status.RECEIVED);
        assertThatThrownBy(request::person).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nobody_but_an_officer_sees_it() {
        PrivacyRequest request = Cases.ofNobodyKnown(ItemType.ACCESS);

        assertThat(request.isVisibleTo(new Reader.Owner(anna))).isFalse();
        assertThat(request.isVisibleTo(new Reader.Officer())).isTrue();
    }

    @Test
    void once_asked_it_waits_for_the_identity_and_once_proven_it_begins() {
        PrivacyRequest request = Cases.ofNobodyKnown(ItemType.ACCESS, ItemType.RECTIFICATION);
        request.identify(request.identity().asked(), EVERYBODY);
        assertThat(request.status()).isEqualTo(Status.IDENTITY_PENDING);

        List<RequestEvent> events = request.identify(Identity.of(anna), EVERYBODY);

        assertThat(events).containsExactly(new RequestEvent.ServicesAsked(only(request)));
        assertThat(request.items()).extracting(Item::stage).containsExactly(Stage.COLLECTING, Stage.PENDING);
        assertThat(request.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(request.isVisibleTo(new Reader.Owner(anna))).isTrue();
    }

    @Test
    void an_objection_to_marketing_needs_no_proof() {
        PrivacyRequest request = Cases.ofNobodyKnown(ItemType.OBJECTION_MARKETING);

        request.decide(only(request).id(), Outcome.GRANTED, List.of(), EVERYBODY);
        request.closeIfDone(TODAY);

        assertThat(request.status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void without_an_answer_it_ends_and_an_answer_opens_it_again() {
        PrivacyRequest request = Cases.ofNobodyKnown(ItemType.ACCESS);
        request.identify(request.identity().asked().notEstablished(), EVERYBODY);
        assertThat(request.closeIfDone(TODAY)).containsExactly(new RequestEvent.CaseClosed(request));
        assertThat(request.status()).isEqualTo(Status.IDENTITY_NOT_ESTABLISHED);

        request.identify(Identity.of(anna), EVERYBODY);

        assertThat(request.closedOn()).isEmpty();
        assertThat(request.status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    @DisplayName("Art. 11(2): whom nothing we hold points to cannot be answered, and the case says so")
    void an_unidentifiable_person_ends_the_case() {
        PrivacyRequest request = Cases.ofNobodyKnown(ItemType.ACCESS);

        request.identify(request.identity().unidentifiable(), EVERYBODY);
        request.closeIfDone(TODAY);

        assertThat(request.status()).isEqualTo(Status.UNIDENTIFIABLE);
    }

    @Test
    void a_doubt_stops_what_runs_and_what_was_answered_counts_for_nothing() {
        PrivacyRequest request = Cases.of(anna, ItemType.ACCESS);
        request.collected(only(request).id(), new ServiceName("order"), AnswerStatus.COMPLETED, EVERYBODY);

        request.identify(request.identity().asked(), EVERYBODY);

        assertThat(request.status()).isEqualTo(Status.IDENTITY_PENDING);
        assertThat(request.subject()).contains(anna);
        assertThat(only(request).stage()).isEqualTo(Stage.AWAITING_IDENTITY);
        assertThat(only(request).answers()).isEmpty();
        request.identify(Identity.of(anna), EVERYBODY);
        assertThat(only(request).answers()).containsValue(AnswerStatus.WAITING).hasSize(5);
    }

    @Test
    void an_erasure_that_is_being_carried_out_is_not_stopped() {
        PrivacyRequest request = Cases.of(anna, ItemType.ERASURE);
        ServiceName.ALL.forEach(s -> request.planned(only(request).id(), s, EVERYBODY));
        request.decide(only(request).id(), Outcome.PARTLY_GRANTED, List.of(), EVERYBODY);

        request.identify(request.identity().asked(), EVERYBODY);

        assertThat(only(request).stage()).isEqualTo(Stage.ERASING);
    }

    @Test
    void what_an_officer_understood_replaces_the_unknown() {
        PrivacyRequest request = Cases.ofNobodyKnown(ItemType.UNKNOWN);

        request.understood(List.of(
                Item.waiting(new ItemId(UUID.randomUUID()), ItemType.ACCESS),
                Item.waiting(new ItemId(UUID.randomUUID()), ItemType.ERASURE)));
        request.understood(List.of(Item.waiting(new ItemId(UUID.randomUUID()), ItemType.ACCESS)));

        assertThat(request.items()).extracting(Item::type).containsExactly(ItemType.ACCESS, ItemType.ERASURE);
    }
}
