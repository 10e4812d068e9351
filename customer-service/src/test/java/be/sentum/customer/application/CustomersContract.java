package be.sentum.customer.application;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.customer.application.port.out.Customers;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Drafts;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.details.Details;
import be.sentum.customer.domain.details.DetailsDraft;
import be.sentum.customer.domain.search.CustomerSearch;
import be.sentum.customer.domain.search.NameWords;
import be.sentum.customer.domain.statement.Statement;
import be.sentum.customer.domain.statement.StatementText;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link Customers} keeps to. Others may use the same place at the same time: names are unique. */
public abstract class CustomersContract {

    private static final Instant REGISTERED = Instant.parse("2026-11-22T10:00:00.123456Z");

    private final String unique = "Q" + UUID.randomUUID();
    private final String word = unique.replace("-", "");

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
            found.change(Drafts.details(other), Drafts.person(), REGISTERED);
            c.update(found);
            return found;
        });

        assertThat(one(c -> c.find(anna.id()))).hasValueSatisfying(found -> {
            assertSame(found, changed);
            assertThat(found.version()).isEqualTo(2);
        });
    }

    @Test
    void statements_are_kept_in_their_order() {
        Customer anna = customer(unique, Drafts.anna());
        within(c -> c.add(anna));
        Statement first = statement("familyName", "It is Peeters-Claes.", REGISTERED);
        Statement second = statement("addresses", "We moved.", REGISTERED.plusSeconds(1));

        for (Statement statement : List.of(first, second)) {
            within(c -> {
                Customer found = c.findToChange(anna.id()).orElseThrow();
                found.state(statement);
                c.update(found);
                return found;
            });
        }

        assertThat(one(c -> c.find(anna.id()))).hasValueSatisfying(found -> {
            assertThat(found.statements()).containsExactly(first, second);
            assertThat(found.version()).isEqualTo(3);
        });
    }

    @Test
    void an_address_finds_whatever_its_case() {
        String address = unique.toLowerCase(Locale.ROOT) + "@Example.org";
        Customer anna = customer(null, Drafts.person("Anna", "Peeters", address));
        within(c -> c.add(anna));

        assertFound(email(address.toUpperCase(Locale.ROOT)), anna);
        assertFound(email("x" + address));
    }

    @Test
    @DisplayName("Section 18: an IDN address is found by its punycode, and kept as it was given")
    void an_idn_address_is_found_by_its_punycode() {
        Customer anna = customer(null, Drafts.person("Anna", "Peeters", unique + "@bücher.example"));
        within(c -> c.add(anna));

        assertFound(email(unique + "@xn--bcher-kva.example"), anna);
        assertThat(one(c -> c.find(anna.id())))
                .hasValueSatisfying(
                        found -> assertThat(found.details().email().value()).isEqualTo(unique + "@bücher.example"));
    }

    @Test
    void beginnings_of_words_find_in_any_order_whatever_case_and_accents() {
        Customer given = customer(null, Drafts.person(word + "Renée", "Zeebroek", "a@example.org"));
        Customer family = customer(null, Drafts.person("Anna", word + "d'Hondt", "a@example.org"));
        Customer company = customer(null, Drafts.company("Bakkerij " + word + "Één", null));
        within(c -> c.add(given) && c.add(family) && c.add(company));

        assertFound(name(word.toUpperCase(Locale.ROOT)), company, family, given);
        assertFound(name("zee " + word + "RENEE"), given);
        assertFound(name(word + "d’hon"), family);
        assertFound(name("anna " + word + "een"));
        assertFound(name("hondt " + word), family);
        assertFound(name("%" + word), company, family, given);
    }

    @Test
    void a_name_that_changed_is_found_no_more() {
        Customer anna = customer(null, Drafts.person("Anna", word, "a@example.org"));
        within(c -> c.add(anna));

        within(c -> {
            Customer found = c.findToChange(anna.id()).orElseThrow();
            found.change(
                    Drafts.details(Drafts.person("Anna", "New" + word, "a@example.org")), Drafts.person(), REGISTERED);
            c.update(found);
            return found;
        });

        assertFound(name(word));
        assertFound(name("new" + word), anna);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        List<Customer> all = Stream.of("A", "B", "C", "D", "E")
                .map(given -> customer(null, Drafts.person(given, word, "a@example.org")))
                .toList();
        within(c -> all.stream().allMatch(c::add));

        List<Customer> first = many(c -> c.matching(name(word), null, 2));
        List<Customer> second = many(c -> c.matching(name(word), first.getLast().id(), 2));
        List<Customer> third = many(c -> c.matching(name(word), second.getLast().id(), 2));

        assertThat(Stream.of(first, second, third).flatMap(List::stream).map(Customer::id))
                .containsExactlyElementsOf(all.stream().map(Customer::id).toList());
        assertThat(many(c -> c.matching(name(word), new CustomerId(UUID.randomUUID()), 2)))
                .isEmpty();
    }

    @Test
    void a_number_finds() {
        Customer bakery = customer(null, Drafts.company(unique, "0694679950"));
        within(c -> c.add(bakery));

        assertFound(new CustomerSearch.ByNumber(bakery.registration().number()), bakery);
        assertThat(many(c -> c.matching(enterprise("0694.679.950"), null, 1000)))
                .extracting(Customer::id)
                .contains(bakery.id());
        assertThat(many(c -> c.matching(enterprise("0566988259"), null, 1000)))
                .extracting(Customer::id)
                .doesNotContain(bakery.id());
    }

    private static CustomerSearch email(String address) {
        return new CustomerSearch.ByEmail(new EmailAddress(address));
    }

    private static CustomerSearch name(String typed) {
        return new CustomerSearch.ByName(NameWords.sought(new Text(typed)));
    }

    private static CustomerSearch enterprise(String number) {
        return new CustomerSearch.ByEnterprise(new EnterpriseNumber(number));
    }

    private static Statement statement(String about, String text, Instant at) {
        return new Statement(UUID.randomUUID(), about, new StatementText(text), at);
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

    private void assertFound(CustomerSearch search, Customer... expected) {
        assertThat(many(c -> c.matching(search, null, 20)))
                .extracting(Customer::id)
                .containsExactly(Arrays.stream(expected).map(Customer::id).toArray(CustomerId[]::new));
    }

    private static Customer customer(@Nullable String login, DetailsDraft draft) {
        Details details = Drafts.details(draft);
        return Customer.register(
                        Drafts.registration(UUID.randomUUID(), REGISTERED),
                        login == null ? null : new Login(login),
                        details,
                        Drafts.person())
                .customer();
    }

    private static void assertSame(Customer found, Customer kept) {
        assertThat(found).usingRecursiveComparison().isEqualTo(kept);
    }
}
