package be.sentum.privacy.application.hold;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.in.hold.KeepLegalHolds;
import be.sentum.privacy.application.port.in.hold.KeepLegalHolds.Command;
import be.sentum.privacy.application.port.in.hold.KeepLegalHolds.Result;
import be.sentum.privacy.application.port.in.hold.WatchLegalHolds;
import be.sentum.privacy.application.port.out.hold.HoldCommands;
import be.sentum.privacy.application.port.out.request.Persons;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.hold.HoldId;
import be.sentum.privacy.domain.hold.HoldRejection;
import be.sentum.privacy.domain.hold.HoldScope;
import be.sentum.privacy.domain.hold.LegalHold;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.privacy.fakes.World;
import be.sentum.privacy.fakes.hold.InMemoryLegalHolds;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REQ-RET-03")
class KeepLegalHoldsTest {

    private static final HoldScope EVERYTHING = new HoldScope(List.of(), List.of());
    private static final Actor DPO = Actor.staff("dpo", "dpo");

    /** Twelve months from the world's today, 2026-11-25. */
    private static final LocalDate LATEST = LocalDate.of(2027, 11, 25);

    private final World world = new World();
    private final InMemoryLegalHolds register = new InMemoryLegalHolds();
    private final List<String> told = new ArrayList<>();
    private final HoldCommands services = new HoldCommands() {
        @Override
        public void place(LegalHold hold) {
            told.add("place " + hold.caseRef());
        }

        @Override
        public void release(LegalHold hold) {
            told.add("release " + hold.caseRef());
        }
    };
    private final KeepLegalHolds holds = new KeepLegalHoldsHandler(
            register,
            new Holdable(world.persons(), world.requests, world.inventories),
            services,
            world.trail,
            UUID::randomUUID,
            world.clock());
    private final WatchLegalHolds watch = new WatchLegalHoldsHandler(register, services, world.clock());
    private final SubjectId anna = new SubjectId(UUID.randomUUID());

    @Test
    void a_hold_is_placed_told_and_audited() {
        LegalHold hold = done(place("2026/AB/17", EVERYTHING, LATEST));

        assertThat(register.isHeld(anna)).isTrue();
        assertThat(told).containsExactly("place 2026/AB/17");
        assertThat(world.actions()).containsExactly("hold_placed");
        assertThat(hold.placedBy()).isEqualTo("dpo");
    }

    @Test
    void a_review_later_than_twelve_months_is_refused() {
        assertThat(place("ref", EVERYTHING, LATEST.plusDays(1)))
                .isEqualTo(new Result.Refused(new HoldRejection.ReviewTooLate()));
        assertThat(place("ref", EVERYTHING, LocalDate.of(2026, 11, 25)))
                .isEqualTo(new Result.Refused(new HoldRejection.ReviewInPast()));
        assertThat(register.isHeld(anna)).isFalse();
    }

    @Test
    void what_names_a_person_is_refused() {
        assertThat(place("anna@example.org", EVERYTHING, LATEST))
                .isEqualTo(new Result.Refused(new HoldRejection.NamesPerson("caseRef")));
        assertThat(holds.place(new Command("ref", anna, EVERYTHING, LATEST, "of 85.07.30-033.28", DPO)))
                .isEqualTo(new Result.Refused(new HoldRejection.NamesPerson("reason")));
    }

    @Test
    void an_unknown_service_or_category_is_refused() {
        assertThat(place("ref", new HoldScope(List.of(new ServiceName("stock")), List.of()), LATEST))
                .isEqualTo(new Result.Refused(new HoldRejection.UnknownScope()));
        assertThat(place("ref", new HoldScope(List.of(), List.of("weather")), LATEST))
                .isEqualTo(new Result.Refused(new HoldRejection.UnknownScope()));
    }

    @Test
    void nobody_unknown_is_held_but_an_erased_person_can_be() {
        world.persons.put(anna, Persons.Standing.UNKNOWN);
        assertThat(place("ref", EVERYTHING, LATEST)).isEqualTo(new Result.Refused(new HoldRejection.UnknownSubject()));

        world.persons.put(anna, Persons.Standing.ERASED);
        assertThat(place("ref", EVERYTHING, LATEST)).isInstanceOf(Result.Done.class);
    }

    @Test
    void a_release_is_told_once() {
        LegalHold hold = done(place("ref", EVERYTHING, LATEST));

        assertThat(done(holds.release(hold.id(), DPO)).isOpen()).isFalse();
        assertThat(holds.release(hold.id(), DPO)).isEqualTo(new Result.Refused(new HoldRejection.AlreadyReleased()));
        assertThat(holds.release(new HoldId(UUID.randomUUID()), DPO))
                .isEqualTo(new Result.Refused(new HoldRejection.NotFound()));
        assertThat(told).containsExactly("place ref", "release ref");
        assertThat(world.actions()).containsExactly("hold_placed", "hold_released");
    }

    @Test
    void a_review_that_is_past_is_overdue_until_somebody_looks() {
        LegalHold hold = done(place("ref", EVERYTHING, LocalDate.of(2026, 11, 30)));
        assertThat(watch.overdue()).isEmpty();

        world.pass(Duration.ofDays(6));
        assertThat(watch.overdue()).containsExactly(hold.id());

        done(holds.review(hold.id(), LocalDate.of(2027, 6, 1), DPO));
        assertThat(watch.overdue()).isEmpty();
        assertThat(world.actions()).containsExactly("hold_placed", "hold_reviewed");
    }

    @Test
    void services_are_reminded_of_what_is_on_and_of_nothing_else() {
        LegalHold hold = done(place("gone", EVERYTHING, LATEST));
        done(place("on", EVERYTHING, LATEST));
        done(holds.release(hold.id(), DPO));
        told.clear();

        assertThat(watch.remind()).isOne();
        assertThat(told).containsExactly("place on");
    }

    private Result place(String caseRef, HoldScope scope, LocalDate reviewOn) {
        return holds.place(new Command(caseRef, anna, scope, reviewOn, "a claim about a delivery", DPO));
    }

    private static LegalHold done(Result result) {
        assertThat(result).isInstanceOf(Result.Done.class);
        return ((Result.Done) result).hold();
    }
}
