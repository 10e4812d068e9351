package be.sentum.privacy.domain.request;

import static be.sentum.privacy.domain.request.Cases.EVERYBODY;
import static be.sentum.privacy.domain.request.Cases.only;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.domain.request.answer.AnswerStatus;
import be.sentum.privacy.domain.request.answer.Roster;
import be.sentum.privacy.domain.request.answer.ServiceName;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PrivacyRequestTest {

    private static final ServiceName BILLING = new ServiceName("billing");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    @DisplayName("REQ-GEN-01: four of five answers leave the case in progress")
    void a_missing_service_keeps_the_case_in_progress() {
        PrivacyRequest request = Cases.of(ItemType.ACCESS);

        allBut(BILLING)
                .forEach(s -> assertThat(request.collected(only(request).id(), s, AnswerStatus.COMPLETED, EVERYBODY))
                        .isEmpty());

        assertThat(only(request).stage()).isEqualTo(Stage.COLLECTING);
        assertThat(only(request).silent()).containsExactly(BILLING);
        assertThat(request.closeIfDone(TODAY)).isEmpty();
        assertThat(request.status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void the_last_answer_completes_the_collection() {
        PrivacyRequest request = Cases.of(ItemType.ACCESS);

        allBut(BILLING).forEach(s -> request.collected(only(request).id(), s, AnswerStatus.COMPLETED, EVERYBODY));
        List<RequestEvent> events = request.collected(only(request).id(), BILLING, AnswerStatus.NO_DATA, EVERYBODY);

        assertThat(events).containsExactly(new RequestEvent.CollectionComplete(only(request)));
        assertThat(only(request).stage()).isEqualTo(Stage.ASSEMBLING);
    }

    @Test
    @DisplayName("REQ-GEN-01: a service that never said what it holds keeps the case open")
    void five_answers_do_not_make_up_for_a_missing_inventory() {
        PrivacyRequest request = Cases.of(ItemType.ACCESS);
        Roster incomplete = new Roster(allBut(BILLING));

        ServiceName.ALL.forEach(s -> request.collected(only(request).id(), s, AnswerStatus.COMPLETED, incomplete));

        assertThat(only(request).stage()).isEqualTo(Stage.COLLECTING);
        assertThat(request.moveOn(only(request), EVERYBODY))
                .containsExactly(new RequestEvent.CollectionComplete(only(request)));
    }

    @Test
    void a_sixth_service_in_the_inventory_has_to_answer_too() {
        PrivacyRequest request = Cases.of(ItemType.ACCESS);
        Set<ServiceName> six = new HashSet<>(ServiceName.ALL);
        six.add(new ServiceName("loyalty"));

        ServiceName.ALL.forEach(s -> request.collected(only(request).id(), s, AnswerStatus.COMPLETED, new Roster(six)));

        assertThat(only(request).stage()).isEqualTo(Stage.COLLECTING);
    }

    @Test
    void an_answer_that_comes_twice_changes_nothing() {
        PrivacyRequest request = Cases.of(ItemType.ACCESS);
        request.collected(only(request).id(), BILLING, AnswerStatus.COMPLETED, EVERYBODY);

        request.collected(only(request).id(), BILLING, AnswerStatus.NO_DATA, EVERYBODY);

        assertThat(only(request).answers()).containsEntry(BILLING, AnswerStatus.COMPLETED);
    }

    @Test
    void a_collection_in_which_nobody_holds_anything_ends_as_no_data() {
        PrivacyRequest request = Cases.of(ItemType.ACCESS);
        ServiceName.ALL.forEach(s -> request.collected(only(request).id(), s, AnswerStatus.NO_DATA, EVERYBODY));

        request.assembled(only(request).id());
        request.closeIfDone(TODAY);

        assertThat(only(request).outcome()).contains(Outcome.NO_DATA);
        assertThat(request.status()).isEqualTo(Status.CLOSED);
        assertThat(request.closedOn()).contains(TODAY);
    }

    @Test
    void an_erasure_is_planned_decided_ordered_searched_and_only_then_closed() {
        PrivacyRequest request = Cases.of(ItemType.ERASURE);
        Item item = only(request);
        assertThat(item.stage()).isEqualTo(Stage.PLANNING);

        ServiceName.ALL.forEach(s -> request.planned(item.id(), s, EVERYBODY));
        assertThat(item.stage()).isEqualTo(Stage.AWAITING_DECISION);

        request.decide(item.id(), Outcome.PARTLY_GRANTED, List.of(), EVERYBODY);
        assertThat(item.stage()).isEqualTo(Stage.ERASING);
        assertThat(request.status()).isEqualTo(Status.DECIDED);

        ServiceName.ALL.forEach(s -> request.executed(item.id(), s, AnswerStatus.COMPLETED, EVERYBODY));
        assertThat(item.stage()).isEqualTo(Stage.VERIFYING);
        assertThat(request.closeIfDone(TODAY)).isEmpty();

        List<RequestEvent> last = ServiceName.ALL.stream()
                .flatMap(s -> request.verified(item.id(), s, true, EVERYBODY).stream())
                .toList();
        assertThat(last).containsExactly(new RequestEvent.PersonErased(item));
        assertThat(request.closeIfDone(TODAY)).isNotEmpty();
    }

    @Test
    @DisplayName("REQ-ERA-05: a remainder that is not allowed keeps the case open until a later search is clean")
    void a_remainder_keeps_the_case_open() {
        PrivacyRequest request = erasing();
        Item item = only(request);
        ServiceName.ALL.forEach(s -> request.executed(item.id(), s, AnswerStatus.COMPLETED, EVERYBODY));

        List<RequestEvent> found = request.verified(item.id(), BILLING, false, EVERYBODY);
        allBut(BILLING).forEach(s -> request.verified(item.id(), s, true, EVERYBODY));

        assertThat(found).containsExactly(new RequestEvent.RemainderFound(item, BILLING));
        assertThat(item.stage()).isEqualTo(Stage.VERIFYING);
        assertThat(request.verified(item.id(), BILLING, true, EVERYBODY))
                .containsExactly(new RequestEvent.PersonErased(item));
    }

    @Test
    void a_refused_erasure_is_done_without_touching_anything() {
        PrivacyRequest request = Cases.of(ItemType.ERASURE);

        List<RequestEvent> events =
                request.decide(only(request).id(), Outcome.REFUSED, List.of("claim pending"), EVERYBODY);

        assertThat(events).containsExactly(new RequestEvent.ItemDecided(only(request), Outcome.REFUSED));
        assertThat(only(request).isDone()).isTrue();
    }

    @Test
    void an_answer_to_an_earlier_question_is_dropped() {
        PrivacyRequest request = erasing();

        assertThat(request.planned(only(request).id(), BILLING, EVERYBODY)).isEmpty();
        assertThat(only(request).answers()).containsEntry(BILLING, AnswerStatus.WAITING);
    }

    @Test
    void what_no_service_carries_out_waits_for_an_officer() {
        assertThat(only(Cases.of(ItemType.RECTIFICATION)).stage()).isEqualTo(Stage.PENDING);
        assertThat(only(Cases.of(ItemType.UNKNOWN)).stage()).isEqualTo(Stage.PENDING);
    }

    @Test
    void a_case_closes_when_its_last_item_is_done() {
        PrivacyRequest request = Cases.of(ItemType.ACCESS, ItemType.RECTIFICATION);
        Item access = request.item(ItemType.ACCESS).orElseThrow();
        ServiceName.ALL.forEach(s -> request.collected(access.id(), s, AnswerStatus.COMPLETED, EVERYBODY));
        request.assembled(access.id());

        assertThat(request.closeIfDone(TODAY)).isEmpty();

        request.decide(request.item(ItemType.RECTIFICATION).orElseThrow().id(), Outcome.GRANTED, List.of(), EVERYBODY);
        assertThat(request.closeIfDone(TODAY)).containsExactly(new RequestEvent.CaseClosed(request));
    }

    private static PrivacyRequest erasing() {
        PrivacyRequest request = Cases.of(ItemType.ERASURE);
        ServiceName.ALL.forEach(s -> request.planned(only(request).id(), s, EVERYBODY));
        request.decide(only(request).id(), Outcome.PARTLY_GRANTED, List.of(), EVERYBODY);
        return request;
    }

    private static Set<ServiceName> allBut(ServiceName missing) {
        Set<ServiceName> others = new HashSet<>(ServiceName.ALL);
        others.remove(missing);
        return others;
    }
}
