package be.sentum.privacy.application.request;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.in.request.Repeats;
import be.sentum.privacy.application.port.in.request.Repeats.Earlier;
import be.sentum.privacy.application.port.out.collection.Fragments.Whole;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.application.progress.Progresses;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.answer.AnswerStatus;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.privacy.fakes.World;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REQ-FEE-01: the same asked again within three months is marked, never refused")
class RepeatsTest {

    private final World world = new World();
    private final CaseProgress progress = Progresses.of(world);
    private final Repeats repeats = new RepeatsHandler(world.requests, world.contents, world.clockPolicy);
    private final SubjectId anna = new SubjectId(UUID.randomUUID());

    @Test
    void the_same_answer_again_is_marked_as_unchanged() {
        PrivacyRequest first = answered("2026-09-01T08:00:00Z", "same");
        PrivacyRequest second = answered("2026-11-30T08:00:00Z", "same");

        assertThat(repeats.in(second))
                .containsExactly(Map.entry(ItemType.ACCESS, new Earlier(first.id(), LocalDate.of(2026, 9, 1), true)));
        assertThat(repeats.in(first)).isEmpty();
    }

    @Test
    void another_answer_is_not_unchanged_and_our_own_part_does_not_count() {
        answered("2026-09-01T08:00:00Z", "before");
        PrivacyRequest second = answered("2026-10-01T08:00:00Z", "after");

        assertThat(repeats.in(second).get(ItemType.ACCESS)).matches(earlier -> !earlier.unchanged());
    }

    @Test
    void three_months_later_nothing_is_marked() {
        answered("2026-09-01T08:00:00Z", "same");

        assertThat(repeats.in(answered("2026-12-01T08:00:00Z", "same"))).isEmpty();
    }

    @Test
    void what_was_never_answered_is_not_asked_again() {
        world.requests.add(Cases.of(anna, Instant.parse("2026-09-01T08:00:00Z"), ItemType.ACCESS));

        assertThat(repeats.in(answered("2026-09-02T08:00:00Z", "same"))).isEmpty();
    }

    private PrivacyRequest answered(String receivedAt, String orders) {
        PrivacyRequest request = Cases.of(anna, Instant.parse(receivedAt), ItemType.ACCESS);
        Item item = Cases.only(request);
        world.requests.add(request);
        progress.registered(request, Actor.CUSTOMER);
        for (ServiceName service : ServiceName.ALL) {
            String digest = service.value().equals("privacy") ? receivedAt : orders;
            world.fragments.keep(item.id(), new Whole(service, false, 1, 1, digest));
            progress.follow(
                    request, request.collected(item.id(), service, AnswerStatus.COMPLETED, world.inventories.roster()));
        }
        progress.follow(request, request.assembled(item.id()));
        return request;
    }
}
