package be.sentum.privacy.contracts.hold;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.out.hold.LegalHoldRegister;
import be.sentum.privacy.application.port.out.hold.LegalHoldRegister.Receipt;
import be.sentum.privacy.domain.hold.HoldId;
import be.sentum.privacy.domain.hold.HoldScope;
import be.sentum.privacy.domain.hold.LegalHold;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link LegalHoldRegister} does. */
@DisplayName("REQ-RET-03")
public abstract class LegalHoldRegisterContract {

    private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

    private final SubjectId anna = new SubjectId(UUID.randomUUID());

    protected abstract LegalHoldRegister register();

    protected abstract void inTransaction(Runnable step);

    @Test
    public void a_hold_comes_back_whole() {
        LegalHold hold = hold(LocalDate.of(2027, 5, 1));
        inTransaction(() -> register().add(hold));

        inTransaction(() -> {
            assertThat(register().find(hold.id())).contains(hold);
            assertThat(register().lock(hold.id())).contains(hold);
            assertThat(register().isHeld(anna)).isTrue();
            assertThat(register().isHeld(new SubjectId(UUID.randomUUID()))).isFalse();
        });
    }

    @Test
    public void a_released_hold_stays_in_the_register_and_holds_nobody() {
        LegalHold hold = hold(LocalDate.of(2027, 5, 1));
        inTransaction(() -> register().add(hold));
        LegalHold released =
                hold.reviewed(LocalDate.of(2027, 6, 1)).released(new LegalHold.Release("dpo", MORNING.plusSeconds(60)));

        inTransaction(() -> register().save(released));

        inTransaction(() -> {
            assertThat(register().find(hold.id())).contains(released);
            assertThat(register().isHeld(anna)).isFalse();
            assertThat(register().open()).doesNotContain(released);
        });
    }

    @Test
    public void the_newest_come_first_and_a_list_goes_on() {
        LegalHold first = hold(LocalDate.of(2027, 5, 1));
        LegalHold second = hold(LocalDate.of(2027, 4, 1));
        List<LegalHold> newestFirst =
                first.id().value().toString().compareTo(second.id().value().toString()) > 0
                        ? List.of(first, second)
                        : List.of(second, first);
        inTransaction(() -> {
            register().add(first);
            register().add(second);
        });

        inTransaction(() -> {
            assertThat(register().list(null, 1_000)).containsSubsequence(newestFirst);
            assertThat(register().list(newestFirst.getFirst().id(), 1_000))
                    .contains(newestFirst.getLast())
                    .doesNotContain(newestFirst.getFirst());
            assertThat(register().open()).containsSubsequence(second, first);
        });
    }

    @Test
    public void the_newest_answer_of_a_service_counts() {
        LegalHold hold = hold(LocalDate.of(2027, 5, 1));
        Receipt held = new Receipt(new ServiceName("order"), "held", MORNING);
        Receipt released = new Receipt(new ServiceName("order"), "released", MORNING.plusSeconds(60));
        Receipt other = new Receipt(new ServiceName("billing"), "held", MORNING);
        inTransaction(() -> register().add(hold));

        inTransaction(() -> {
            register().note(hold.id(), released);
            register().note(hold.id(), held);
            register().note(hold.id(), other);
        });

        inTransaction(() -> assertThat(register().receipts(hold.id())).containsExactly(other, released));
    }

    private LegalHold hold(LocalDate reviewOn) {
        return new LegalHold(
                new HoldId(UUID.randomUUID()),
                "2026/AB/17",
                anna,
                new HoldScope(List.of(new ServiceName("order"), new ServiceName("billing")), List.of("transaction")),
                reviewOn,
                "a claim about a delivery",
                "dpo",
                MORNING,
                null);
    }
}
