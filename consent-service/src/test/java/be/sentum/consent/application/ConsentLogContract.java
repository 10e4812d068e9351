package be.sentum.consent.application;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.domain.Act;
import be.sentum.consent.domain.ConsentEvent;
import be.sentum.consent.domain.Objection;
import be.sentum.consent.domain.PurposeCode;
import be.sentum.consent.domain.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link ConsentLog} does, in memory and in PostgreSQL. */
public abstract class ConsentLogContract {

    private static final Instant EARLIER = Instant.parse("2026-01-01T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-01-02T10:00:00Z");
    private static final PurposeCode SIMILAR = new PurposeCode("P08");

    private final SubjectId anna = new SubjectId(UUID.randomUUID());

    protected abstract ConsentLog log();

    /** Runs a step in a transaction, where there are any. */
    protected abstract void inTransaction(Runnable step);

    @Test
    public void the_last_act_wins_and_the_history_keeps_all() {
        inTransaction(() -> {
            log().lock(anna);
            log().append(act(Act.OBJECTED, EARLIER));
        });
        inTransaction(() -> log().append(act(Act.WITHDRAWN, LATER)));

        inTransaction(() -> {
            assertThat(log().lastActs(anna)).containsOnlyKeys(SIMILAR).containsValue(Act.WITHDRAWN);
            assertThat(log().history(anna)).extracting(ConsentEvent::act).containsExactly(Act.WITHDRAWN, Act.OBJECTED);
        });
    }

    @Test
    public void each_act_raises_the_version() {
        inTransaction(() -> {
            assertThat(log().append(act(Act.OBJECTED, EARLIER))).isEqualTo(1);
            assertThat(log().append(act(Act.OBJECTED, LATER))).isEqualTo(2);
        });
    }

    @Test
    public void an_objection_is_read_as_it_was_written() {
        Objection objection = new Objection(UUID.randomUUID(), anna, "P08", List.of(SIMILAR), EARLIER);

        inTransaction(() -> log().append(objection));

        inTransaction(() -> assertThat(log().objections(anna)).containsExactly(objection));
    }

    @Test
    public void one_person_does_not_see_anothers_acts() {
        inTransaction(() -> log().append(act(Act.OBJECTED, EARLIER)));

        SubjectId bram = new SubjectId(UUID.randomUUID());
        inTransaction(() -> {
            assertThat(log().history(bram)).isEmpty();
            assertThat(log().lastActs(bram)).isEmpty();
            assertThat(log().objections(bram)).isEmpty();
        });
    }

    private ConsentEvent act(Act act, Instant at) {
        return ConsentEvent.of(UUID.randomUUID(), anna, SIMILAR, act, at);
    }
}
