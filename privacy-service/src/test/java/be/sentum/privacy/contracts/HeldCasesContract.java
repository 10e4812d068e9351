package be.sentum.privacy.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.out.request.HeldCases;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link HeldCases} does. Long ago, so that no other test's cases come between. */
public abstract class HeldCasesContract {

    private static final Instant THEN = Instant.parse("2001-01-01T12:00:00Z");

    private final SubjectId anna = new SubjectId(UUID.randomUUID());

    protected abstract Requests requests();

    protected abstract HeldCases held();

    /** Runs a step in a transaction of its own, where there are any. */
    protected abstract void inTransaction(Runnable step);

    @Test
    public void cases_are_due_in_turn_and_no_longer_when_they_were_released() {
        PrivacyRequest later = Cases.held(anna, THEN, ItemType.ACCESS);
        PrivacyRequest first = Cases.held(anna, THEN, ItemType.ERASURE);

        inTransaction(() -> {
            requests().add(later);
            requests().add(first);
            held().hold(later.id(), THEN.plusSeconds(1));
            held().hold(first.id(), THEN);

            assertThat(held().due(THEN.minusSeconds(1), 10)).isEmpty();
            assertThat(held().due(THEN, 10)).containsExactly(first.id());
            assertThat(held().due(THEN.plusSeconds(1), 10)).containsExactly(first.id(), later.id());
            assertThat(held().due(THEN.plusSeconds(1), 1)).containsExactly(first.id());
            assertThat(held().waiting(anna)).isEqualTo(2);
            held().release(first.id());
            held().release(later.id());
            assertThat(held().waiting(anna)).isZero();
            assertThat(held().due(THEN.plusSeconds(1), 10)).isEmpty();
        });
    }
}
