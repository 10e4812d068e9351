package be.sentum.customer.application;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.customer.application.port.out.Customers;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Drafts;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.details.Details;
import be.sentum.customer.domain.details.DetailsDraft;
import be.sentum.customer.domain.value.EmailAddress;
import be.sentum.customer.domain.value.EnterpriseNumber;
import be.sentum.customer.domain.value.Text;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link Customers} keeps to. Others may use the same place at the same time: names are unique. */
public abstract class CustomersContract {

    private static final Instant REGISTERED = Instant.parse("2026-11-22T10:00:00.123456Z");

    private final String unique = "Q" + UUID.randomUUID();

    /** Does the work in a transaction of its own. */
    protected abstract <T> T within(Function<Customers, T> work);

    @Test
    void a_customer_comes_back_as_it_was_kept() {
        Customer anna = customer(unique, Drafts.anna());

        assertThat(added(anna)).isTrue();

        assertThat(one(c -> c.find(anna.id()))).hasValueSatisfying(found -> assertSame(found, anna));
        assertThat(one(c -> c.ofLogin(new Login(unique)))).hasValueSatisfying(found -> assertSame(found, anna));
    }

    @Test
    void a_company_without_a_log_in_comes_back_too() {
        Customer bakery = customer(null, Drafts.company(unique, "0403170701"));

        assertThat(added(bakery)).isTrue();

        assertThat(one(c -> c.find(bakery.id()))).hasValueSatisfying(found -> assertSame(found, bakery));
    }

    @Test
    void a_log_in_has_one_customer() {
        within(c -> c.add(customer(unique, Drafts.anna())));
        Customer second = customer(unique, Drafts.anna());

        assertThat(added(second)).isFalse();

        assertThat(one(c -> c.find(second.id()))).isEmpty();
    }

    @Test
    void who_is_not_there_is_not_found() {
        assertThat(one(c -> c.find(new CustomerId(UUID.randomUUID())))).isEmpty();
        assertThat(one(c -> c.findToChange(new CustomerId(UUID.randomUUID())))).isEmpty();
        assertThat(one(c -> c.ofLogin(new Login(unique)))).isEmpty();
    }

    @Test
    void a_change_is_kept_with_its_version_and_addresses() {
        Customer anna = customer(unique, Drafts.anna());
        within(c -> c.add(anna));
        DetailsDraft other = new DetailsDraft(
                "PERSON",
                "Anna",
                "Janssens",
                null,
                "0403170701",
                "BE0403170701",
                "other@example.org",
                null,
                "de",
                false,
                List.of(Drafts.address("DELIVERY")));

        Customer changed = within(c -> {
            Customer found = c.findToChange(anna.id()).orElseThrow();
            found.change(Drafts.details(other), REGISTERED);
            c.update(found);
            return found;
        });

        assertThat(one(c -> c.find(anna.id()))).hasValueSatisfying(found -> {
            assertSame(found, changed);
            assertThat(found.version()).isEqualTo(2);
        });
    }

    @Test
    void an_address_finds_whatever_its_case() {
        String address = unique.toLowerCase(Locale.ROOT) + "@Example.org";
        Customer anna = customer(null, Drafts.person("Anna", "Peeters", address));
        within(c -> c.add(anna));

        assertFound(c -> c.withEmail(new EmailAddress(address.toUpperCase(Locale.ROOT)), 20), anna);
        assertFound(c -> c.withEmail(new EmailAddress("x" + address), 20));
    }

    @Test
    void a_part_of_any_name_finds_whatever_its_case() {
        Customer given = customer(null, Drafts.person(unique, "Zeebroek", "a@example.org"));
        Customer family = customer(null, Drafts.person("Anna", unique, "a@example.org"));
        Customer company = customer(null, Drafts.company(unique, null));
        within(c -> c.add(given) && c.add(family) && c.add(company));
        Text part = new Text(unique.substring(3, 20).toUpperCase(Locale.ROOT));

        assertFound(c -> c.named(part, 20), family, given, company);
        assertThat(many(c -> c.named(part, 2))).hasSize(2);
    }

    @Test
    void signs_with_a_meaning_in_a_pattern_stand_for_themselves() {
        Customer percent = customer(null, Drafts.company(unique + "100%_!", null));
        within(c -> c.add(percent));

        assertFound(c -> c.named(new Text(unique + "100%_!"), 20), percent);
        assertFound(c -> c.named(new Text(unique + "%_"), 20));
    }

    @Test
    void a_number_finds() {
        Customer bakery = customer(null, Drafts.company(unique, "0694679950"));
        within(c -> c.add(bakery));

        assertThat(many(c -> c.withNumber(new EnterpriseNumber("0694.679.950"), 1000)))
                .extracting(Customer::id)
                .contains(bakery.id());
        assertThat(many(c -> c.withNumber(new EnterpriseNumber("0566988259"), 1000)))
                .extracting(Customer::id)
                .doesNotContain(bakery.id());
    }

    private boolean added(Customer customer) {
        return within(c -> c.add(customer));
    }

    private Optional<Customer> one(Function<Customers, Optional<Customer>> search) {
        return within(search);
    }

    private List<Customer> many(Function<Customers, List<Customer>> search) {
        return within(search);
    }

    private void assertFound(Function<Customers, List<Customer>> search, Customer... expected) {
        assertThat(many(search))
                .extracting(Customer::id)
                .containsExactly(Arrays.stream(expected).map(Customer::id).toArray(CustomerId[]::new));
    }

    private static Customer customer(@Nullable String login, DetailsDraft draft) {
        Details details = Drafts.details(draft);
        return Customer.register(
                        new CustomerId(UUID.randomUUID()),
                        login == null ? null : new Login(login),
                        details,
                        "2026-11",
                        REGISTERED)
                .customer();
    }

    private static void assertSame(Customer found, Customer kept) {
        assertThat(found).usingRecursiveComparison().isEqualTo(kept);
    }
}
