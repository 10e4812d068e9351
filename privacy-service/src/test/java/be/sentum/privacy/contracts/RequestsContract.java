package be.sentum.privacy.contracts;

import static be.sentum.privacy.domain.request.Cases.only;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.port.out.request.Requests.Position;
import be.sentum.privacy.domain.identity.Identity;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.Outcome;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.Stage;
import be.sentum.privacy.domain.request.Status;
import be.sentum.privacy.domain.request.answer.AnswerStatus;
import be.sentum.privacy.domain.request.answer.Failure;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link Requests} does. Looks for its own cases only: others may be there. */
public abstract class RequestsContract {

    private static final ServiceName ORDER = new ServiceName("order");

    private final SubjectId anna = new SubjectId(UUID.randomUUID());

    protected abstract Requests requests();

    /** Runs a step in a transaction of its own, where there are any. */
    protected abstract void inTransaction(Runnable step);

    @Test
    public void what_was_added_is_found_again_whole() {
        PrivacyRequest request = added(Cases.of(anna, ItemType.ACCESS, ItemType.RECTIFICATION));

        PrivacyRequest found = find(request.id());

        assertThat(found)
                .usingRecursiveComparison()
                .withStrictTypeChecking()
                .ignoringCollectionOrder()
                .isEqualTo(request);
    }

    @Test
    public void what_is_not_saved_is_not_seen_and_what_is_saved_is() {
        PrivacyRequest request = added(Cases.of(anna, ItemType.RECTIFICATION));
        assertThat(find(request.id()).status()).isEqualTo(Status.IN_PROGRESS);

        inTransaction(() -> {
            PrivacyRequest locked = requests().lock(request.id()).orElseThrow();
            locked.decide(only(locked).id(), Outcome.REFUSED, List.of("because"), Cases.EVERYBODY);
            locked.closeIfDone(LocalDate.of(2026, 11, 26));
            requests().save(locked);
        });

        PrivacyRequest found = find(request.id());
        assertThat(found.status()).isEqualTo(Status.CLOSED);
        assertThat(only(found).outcome()).contains(Outcome.REFUSED);
        assertThat(only(found).reasons()).containsExactly("because");
    }

    @Test
    public void a_case_of_nobody_known_gets_its_person_and_other_items() {
        PrivacyRequest request = added(Cases.ofNobodyKnown(ItemType.UNKNOWN, ItemType.OBJECTION_MARKETING));
        assertThat(find(request.id()).subject()).isEmpty();

        inTransaction(() -> {
            PrivacyRequest locked = requests().lock(request.id()).orElseThrow();
            locked.understood(List.of(Item.waiting(new ItemId(UUID.randomUUID()), ItemType.ACCESS)));
            locked.identify(Identity.of(anna), Cases.EVERYBODY);
            requests().save(locked);
        });

        PrivacyRequest found = find(request.id());
        assertThat(found.subject()).contains(anna);
        assertThat(found.items()).extracting(Item::type).containsExactly(ItemType.OBJECTION_MARKETING, ItemType.ACCESS);
        inTransaction(() ->
                assertThat(requests().of(anna)).extracting(PrivacyRequest::id).contains(request.id()));
    }

    @Test
    public void a_case_is_locked_by_its_item() {
        PrivacyRequest request = added(Cases.of(anna, ItemType.ACCESS));

        inTransaction(() -> {
            PrivacyRequest locked = requests().lockWith(only(request).id()).orElseThrow();
            locked.collected(only(locked).id(), ORDER, AnswerStatus.NO_DATA, Cases.EVERYBODY);
            requests().save(locked);
        });

        assertThat(only(find(request.id())).answers()).containsEntry(ORDER, AnswerStatus.NO_DATA);
    }

    @Test
    public void a_case_that_nobody_holds_is_locked() {
        PrivacyRequest request = added(Cases.of(anna, ItemType.ACCESS));

        inTransaction(() -> {
            assertThat(requests().lockIfFree(request.id()).map(PrivacyRequest::id))
                    .contains(request.id());
            assertThat(requests().lockIfFree(only(request).id()).map(PrivacyRequest::id))
                    .contains(request.id());
        });
    }

    @Test
    public void what_a_service_could_not_do_and_since_when_it_is_awaited_is_kept() {
        PrivacyRequest request = added(Cases.of(anna, ItemType.ACCESS));
        Instant at = Instant.parse("2026-11-25T09:00:01Z");

        inTransaction(() -> {
            PrivacyRequest locked = requests().lockWith(only(request).id()).orElseThrow();
            only(locked).askedAt(Cases.RECEIVED);
            locked.failed(only(locked).id(), Stage.COLLECTING, ORDER, "SomeFault", at);
            requests().save(locked);
        });

        Item found = only(find(request.id()));
        assertThat(found.failures().of(ORDER)).contains(new Failure("SomeFault", at, 1));
        assertThat(found.asked().first()).isEqualTo(Cases.RECEIVED);
    }

    @Test
    public void a_running_erasure_is_found_until_it_is_done() {
        PrivacyRequest request = added(Cases.of(anna, ItemType.ERASURE));
        inTransaction(() -> assertThat(requests().withRunningErasure(anna)).isPresent());

        inTransaction(() -> {
            PrivacyRequest locked = requests().lock(request.id()).orElseThrow();
            locked.decide(only(locked).id(), Outcome.REFUSED, List.of("because"), Cases.EVERYBODY);
            requests().save(locked);
        });

        inTransaction(() -> assertThat(requests().withRunningErasure(anna)).isEmpty());
    }

    @Test
    public void the_list_by_urgency_goes_on_where_it_stopped() {
        PrivacyRequest later = added(Cases.of(anna, Cases.RECEIVED.plus(Duration.ofDays(20)), ItemType.RECTIFICATION));
        PrivacyRequest sooner = added(Cases.of(anna, Cases.RECEIVED, ItemType.RECTIFICATION));

        List<RequestId> seen = new ArrayList<>();
        inTransaction(() -> {
            List<PrivacyRequest> page = requests().byUrgency(null, 1);
            while (!page.isEmpty()) {
                seen.add(page.getFirst().id());
                page = requests().byUrgency(Position.of(page.getLast()), 1);
            }
        });

        assertThat(seen).doesNotHaveDuplicates().containsSubsequence(sooner.id(), later.id());
    }

    @Test
    public void only_items_asked_long_enough_ago_are_unanswered() {
        PrivacyRequest request = Cases.of(anna, ItemType.ACCESS);
        only(request).askedAt(Cases.RECEIVED);
        added(request);

        inTransaction(() -> {
            assertThat(requests().unanswered(Cases.RECEIVED.minusSeconds(1), 1000))
                    .doesNotContain(only(request).id());
            assertThat(requests().unanswered(Cases.RECEIVED, 1000))
                    .contains(only(request).id());
        });
    }

    @Test
    public void a_complete_collection_is_claimed_for_assembly() {
        PrivacyRequest request = Cases.of(anna, ItemType.ACCESS);
        ServiceName.ALL.forEach(s -> request.collected(only(request).id(), s, AnswerStatus.COMPLETED, Cases.EVERYBODY));
        assertThat(only(request).stage()).isEqualTo(Stage.ASSEMBLING);

        // In one transaction: the running job would make the package as soon as it sees the case.
        inTransaction(() -> {
            requests().add(request);
            assertThat(requests().claimForAssembly()).isPresent();
            PrivacyRequest locked = requests().lock(request.id()).orElseThrow();
            locked.assembled(only(locked).id());
            requests().save(locked);
        });
    }

    private PrivacyRequest added(PrivacyRequest request) {
        inTransaction(() -> requests().add(request));
        return request;
    }

    private PrivacyRequest find(RequestId id) {
        List<PrivacyRequest> found = new ArrayList<>();
        inTransaction(() -> found.add(requests().find(id).orElseThrow()));
        return found.getFirst();
    }
}
