package be.sentum.consent.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.consent.domain.Choices;
import be.sentum.consent.domain.Purposes;
import be.sentum.consent.domain.act.Act;
import be.sentum.consent.domain.act.Choice;
import be.sentum.consent.domain.purpose.Purpose;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AskingTest {

    private static final Period REST = Period.ofMonths(6);
    private static final Instant NO = Instant.parse("2026-08-31T10:00:00Z");
    private static final Instant AGAIN = Instant.parse("2027-02-28T11:00:00Z");

    @ParameterizedTest
    @EnumSource(names = {"DENIED", "WITHDRAWN"})
    @DisplayName("REQ-CON-08: after a no nobody asks for six months, and says from when")
    void after_a_no_nobody_asks_for_six_months(Act act) {
        Choice no = Choices.act(act, NO);

        assertThat(asking(Purposes.newsletter(), no, AGAIN.minusSeconds(1))).isEqualTo(new Asking(false, AGAIN));
        assertThat(asking(Purposes.newsletter(), no, AGAIN)).isEqualTo(new Asking(true, null));
    }

    @Test
    @DisplayName("REQ-CON-08: a new major version of the text may be asked about at once")
    void a_new_major_version_may_be_asked_about_at_once() {
        Purpose renewed = Purposes.newsletter(
                Purposes.newsletterText(1, 0, LocalDate.of(2020, 1, 1)),
                Purposes.newsletterText(2, 0, LocalDate.of(2026, 10, 1)));
        Choice no = Choices.onText(Act.DENIED, 1, NO);

        assertThat(asking(renewed, no, Instant.parse("2026-09-30T10:00:00Z")).allowed())
                .isFalse();
        assertThat(asking(renewed, no, Instant.parse("2026-10-01T10:00:00Z")).allowed())
                .isTrue();
    }

    @Test
    @DisplayName("REQ-OBJ-01: after an objection nobody asks, ever")
    void after_an_objection_nobody_asks() {
        Choice objection = Choices.act(Act.OBJECTED, NO);

        assertThat(asking(Purposes.newsletter(), objection, NO.plusSeconds(400_000_000)))
                .isEqualTo(new Asking(false, null));
    }

    @Test
    void what_ended_by_itself_may_be_asked_again() {
        assertThat(asking(Purposes.newsletter(), Choices.act(Act.EXPIRED, NO), NO)
                        .allowed())
                .isTrue();
        assertThat(asking(Purposes.newsletter(), null, NO).allowed()).isTrue();
    }

    @Test
    void what_is_allowed_or_no_choice_is_not_asked() {
        assertThat(asking(Purposes.newsletter(), Choices.act(Act.GRANTED, NO), NO)
                        .allowed())
                .isFalse();
        assertThat(asking(Purposes.orderHandling(), null, NO).allowed()).isFalse();
    }

    private static Asking asking(Purpose purpose, @Nullable Choice last, Instant now) {
        return Asking.about(purpose, last, now, REST);
    }
}
