package be.sentum.customer.application;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.customer.application.port.out.ValueHistory;
import be.sentum.customer.domain.Actor;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerEvent;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Drafts;
import be.sentum.customer.domain.origin.ValueChange;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link ValueHistory} keeps to. */
@DisplayName("REQ-REC-01: what changed, by whom, when and why; of values only hashes")
public abstract class ValueHistoryContract {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");

    /** One entry, as it is kept. */
    public record Entry(
            String field,
            @Nullable String hashBefore,
            @Nullable String hashAfter,
            String byRole,
            @Nullable String purpose,
            Instant at) {}

    /** Does the work in a transaction of its own. */
    protected abstract void within(Consumer<ValueHistory> work);

    /** A customer that exists. */
    protected abstract Customer customer();

    /** In the order in which they were kept. */
    protected abstract List<Entry> entries(CustomerId customer);

    @Test
    void there_is_one_entry_a_field_with_role_and_purpose() {
        Customer anna = customer();

        append(anna, Actor.staff("agent", "P03"), new ValueChange("phone", "1", null), new ValueChange("a", null, "2"));

        assertThat(entries(anna.id())).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.byRole()).isEqualTo("agent");
            assertThat(entry.purpose()).isEqualTo("P03");
            assertThat(entry.at()).isEqualTo(NOON);
        });
        assertThat(entries(anna.id())).extracting(Entry::field).containsExactlyInAnyOrder("phone", "a");
    }

    @Test
    void no_value_has_no_hash_and_no_value_can_be_read() {
        Customer anna = customer();

        append(anna, Drafts.person(), new ValueChange("familyName", null, "Peeters"));
        append(anna, Drafts.person(), new ValueChange("familyName", "Peeters", null));

        List<Entry> entries = entries(anna.id());
        assertThat(entries.getFirst().hashBefore()).isNull();
        assertThat(entries.getLast().hashAfter()).isNull();
        assertThat(entries.getFirst().hashAfter()).isNotBlank().doesNotContain("Peeters");
        assertThat(entries.getFirst().purpose()).isNull();
    }

    @Test
    void the_same_value_has_the_same_hash_in_the_same_field_of_the_same_person_only() {
        Customer anna = customer();
        Customer bram = customer();

        append(anna, Drafts.person(), new ValueChange("givenName", "Jan", "Piet"));
        append(anna, Drafts.person(), new ValueChange("givenName", "Piet", "Jan"));
        append(anna, Drafts.person(), new ValueChange("familyName", "Jan", "Piet"));
        append(bram, Drafts.person(), new ValueChange("givenName", "Jan", "Piet"));

        List<Entry> annas = entries(anna.id());
        Entry first = annas.getFirst();
        assertThat(annas.get(1).hashAfter()).isEqualTo(first.hashBefore());
        assertThat(annas.get(1).hashBefore()).isEqualTo(first.hashAfter()).isNotEqualTo(first.hashBefore());
        assertThat(annas.get(2).hashBefore()).isNotEqualTo(first.hashBefore());
        assertThat(entries(bram.id()).getFirst().hashBefore()).isNotEqualTo(first.hashBefore());
    }

    protected static Customer somebody() {
        return Customer.register(
                        Drafts.registration(UUID.randomUUID(), NOON),
                        null,
                        Drafts.details(Drafts.anna()),
                        Drafts.person())
                .customer();
    }

    private void append(Customer customer, Actor by, ValueChange... changes) {
        within(history -> history.append(new CustomerEvent.Changed(customer, List.of(changes), by, NOON)));
    }
}
