package be.sentum.privacy.contracts.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.out.intake.CaseMessages;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.intake.CaseMessage;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every file of replies does. */
public abstract class CaseMessagesContract {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    protected abstract CaseMessages messages();

    /** Stores a case. */
    protected abstract void add(PrivacyRequest request);

    @Test
    void replies_are_found_with_their_case_the_oldest_first() {
        PrivacyRequest request = Cases.of(ItemType.ACCESS);
        PrivacyRequest other = Cases.of(ItemType.ACCESS);
        add(request);
        add(other);
        CaseMessage second = new CaseMessage(UUID.randomUUID(), request.id(), MONDAY.plusSeconds(60), "and this");
        CaseMessage first = new CaseMessage(UUID.randomUUID(), request.id(), MONDAY, "this");

        messages().add(second);
        messages().add(first);

        assertThat(messages().of(request.id())).containsExactly(first, second);
        assertThat(messages().of(other.id())).isEmpty();
    }

    @Test
    void a_case_is_found_by_its_number() {
        PrivacyRequest request = Cases.of(ItemType.ACCESS);
        add(request);

        assertThat(messages().caseNumbered(request.number())).contains(request.id());
        assertThat(messages().caseNumbered(Cases.freshNumber())).isEmpty();
    }
}
