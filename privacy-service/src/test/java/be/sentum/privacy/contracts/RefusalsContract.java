package be.sentum.privacy.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.out.letter.LetterFile;
import be.sentum.privacy.application.port.out.refusal.Refusals;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.domain.letter.WrittenLetter;
import be.sentum.privacy.domain.refusal.Consequence;
import be.sentum.privacy.domain.refusal.Facts;
import be.sentum.privacy.domain.refusal.Ground;
import be.sentum.privacy.domain.refusal.Refusal;
import be.sentum.privacy.domain.refusal.RefusalId;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link Refusals} and {@link LetterFile} does. */
public abstract class RefusalsContract {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    private final PrivacyRequest request = Cases.of(ItemType.RECTIFICATION);

    protected abstract Requests requests();

    protected abstract Refusals refusals();

    protected abstract LetterFile letters();

    /** Runs a step in a transaction of its own, where there are any. */
    protected abstract void inTransaction(Runnable step);

    @Test
    public void what_is_kept_is_found_again_whole_and_only_in_its_case() {
        Refusal refusal = refusal(new Consequence.Refuse());
        Refusal fee = refusal(new Consequence.Fee(new BigDecimal("12.50")));

        inTransaction(() -> {
            requests().add(request);
            refusals().keep(request.id(), refusal);
            refusals().keep(request.id(), fee);
        });

        inTransaction(() -> {
            assertThat(refusals().of(request.id())).containsExactlyInAnyOrder(refusal, fee);
            assertThat(refusals().find(request.id(), fee.id())).contains(fee);
            assertThat(refusals().find(Cases.of(ItemType.ACCESS).id(), fee.id()))
                    .isEmpty();
        });
    }

    @Test
    public void an_approval_is_kept() {
        Refusal refusal = refusal(new Consequence.Refuse());
        Refusal approved = refusal.approved("second", NOW.plusSeconds(60));

        inTransaction(() -> {
            requests().add(request);
            refusals().keep(request.id(), refusal);
            refusals().keep(request.id(), approved);
        });

        inTransaction(() -> assertThat(refusals().of(request.id())).containsExactly(approved));
    }

    @Test
    public void letters_are_listed_in_the_order_of_writing() {
        WrittenLetter extended = new WrittenLetter("request-extended", NOW, true);
        WrittenLetter closed = new WrittenLetter("request-closed", NOW, false);

        inTransaction(() -> {
            requests().add(request);
            letters().keep(request.id(), extended);
            letters().keep(request.id(), closed);
        });

        inTransaction(() -> assertThat(letters().of(request.id())).containsExactly(extended, closed));
    }

    private Refusal refusal(Consequence consequence) {
        return new Refusal(
                new RefusalId(UUID.randomUUID()),
                Cases.only(request).id(),
                Ground.EXCESSIVE,
                new Facts(List.of("one", "two things")),
                consequence,
                "first",
                NOW,
                null);
    }
}
