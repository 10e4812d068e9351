package be.sentum.privacy.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.out.disclosure.DisclosureLog;
import be.sentum.privacy.application.port.out.disclosure.DisclosureLog.Place;
import be.sentum.privacy.domain.disclosure.Disclosure;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link DisclosureLog} does. */
@DisplayName("REQ-NTF-01")
public abstract class DisclosureLogContract {

    private static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");

    private final SubjectId anna = new SubjectId(UUID.randomUUID());

    protected abstract DisclosureLog log();

    protected abstract void inTransaction(Runnable step);

    @Test
    public void what_was_noted_comes_back_whole_the_newest_first() {
        Disclosure first = disclosure(anna, MORNING);
        Disclosure second = disclosure(anna, MORNING.plusSeconds(60));
        inTransaction(() -> log().note(first));
        inTransaction(() -> log().note(second));
        inTransaction(() -> log().note(disclosure(new SubjectId(UUID.randomUUID()), MORNING)));

        inTransaction(() -> assertThat(log().of(anna, null, 10)).containsExactly(second, first));
    }

    @Test
    public void the_same_id_again_changes_nothing() {
        Disclosure once = disclosure(anna, MORNING);
        Disclosure again =
                new Disclosure(once.id(), anna, "billing", "other", "P04", List.of("name"), MORNING, "consent", "ref");
        inTransaction(() -> assertThat(log().note(once)).isTrue());
        inTransaction(() -> assertThat(log().note(again)).isFalse());

        inTransaction(() -> assertThat(log().of(anna, null, 10)).containsExactly(once));
    }

    @Test
    public void a_list_goes_on_after_a_place_also_within_one_instant() {
        for (int i = 0; i < 5; i++) {
            inTransaction(() -> log().note(disclosure(anna, MORNING)));
        }

        inTransaction(() -> {
            List<Disclosure> all = log().of(anna, null, 10);
            Disclosure second = all.get(1);
            assertThat(log().of(anna, new Place(second.at(), second.id()), 2)).isEqualTo(all.subList(2, 4));
        });
    }

    private static Disclosure disclosure(SubjectId subject, Instant at) {
        return new Disclosure(
                UUID.randomUUID(), subject, "order", "bpost", "P03", List.of("name", "remarks"), at, "contract", null);
    }
}
