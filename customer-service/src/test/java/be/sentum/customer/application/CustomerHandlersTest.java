package be.sentum.customer.application;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.customer.application.port.in.AddStatement;
import be.sentum.customer.application.port.in.ChangeCustomer;
import be.sentum.customer.application.port.in.RegisterCustomer;
import be.sentum.customer.application.port.out.CustomerIds;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerEvent;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.CustomerLimits;
import be.sentum.customer.domain.CustomerNumber;
import be.sentum.customer.domain.Drafts;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.PersonStanding;
import be.sentum.customer.domain.Rejection;
import be.sentum.customer.domain.details.DetailsPatch;
import be.sentum.customer.domain.details.Edit;
import be.sentum.customer.domain.details.Violation;
import be.sentum.customer.domain.origin.ValueChange;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CustomerHandlersTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final CustomerLimits LIMITS = new CustomerLimits(10, 2);
    private static final CustomerIds IDS = () -> new CustomerId(UUID.randomUUID());
    private static final Login ANNA = new Login("anna");

    private final InMemoryCustomers customers = new InMemoryCustomers();
    private final InMemoryPersons persons = new InMemoryPersons();
    private final RecordedEvents events = new RecordedEvents();
    private final List<CustomerEvent.Changed> history = new ArrayList<>();
    private final List<Customer> opened = new ArrayList<>();
    private final RegisterCustomer register = new RegisterCustomerHandler(
            customers,
            persons,
            events,
            opened::add,
            IDS,
            () -> CustomerNumber.draw(new SecureRandom()),
            LIMITS,
            () -> NOW);
    private final ChangeCustomer change =
            new ChangeCustomerHandler(customers, persons, events, history::add, LIMITS, () -> NOW);

    @Test
    void a_registration_is_kept_known_and_told() {
        Customer anna = registered(ANNA);

        assertThat(customers.find(anna.id())).isPresent();
        assertThat(persons.standing(anna.id())).isEqualTo(PersonStanding.GOOD);
        assertThat(events.published).singleElement().isInstanceOf(CustomerEvent.Registered.class);
        assertThat(anna.registration().at()).isEqualTo(NOW);
        assertThat(opened).containsExactly(anna);
    }

    @Test
    void a_second_registration_of_a_log_in_is_refused_and_not_told() {
        registered(ANNA);

        assertThat(register.handle(new RegisterCustomer.Command(ANNA, Drafts.person(), Drafts.anna(), null)))
                .isEqualTo(new RegisterCustomer.Result.Refused(new Rejection.CustomerExists()));
        assertThat(events.published).hasSize(1);
    }

    @Test
    void invalid_details_are_refused_before_anything_is_kept() {
        var result =
                register.handle(new RegisterCustomer.Command(ANNA, Drafts.person(), Drafts.company(null, null), null));

        assertThat(result).isInstanceOf(RegisterCustomer.Result.Refused.class);
        assertThat(customers.ofLogin(ANNA)).isEmpty();
        assertThat(events.published).isEmpty();
    }

    @Test
    void the_owner_and_staff_change_a_customer() {
        Customer anna = registered(ANNA);

        assertThat(change(anna, ANNA, 1, removePhone())).isInstanceOf(ChangeCustomer.Result.Changed.class);
        assertThat(change(anna, null, 2, Drafts.phone(new Edit.Replace<>("+3291234567"))))
                .isInstanceOf(ChangeCustomer.Result.Changed.class);
        assertThat(customers.find(anna.id()))
                .hasValueSatisfying(c -> assertThat(c.version()).isEqualTo(3));
    }

    @Test
    @DisplayName("REQ-REC-01: what changed, and who changed it, goes into the history")
    void a_change_is_kept_in_the_history() {
        Customer anna = registered(ANNA);

        change(anna, ANNA, 1, removePhone());
        change(anna, ANNA, 2, Drafts.nothing());

        assertThat(history).singleElement().satisfies(changed -> {
            assertThat(changed.changes()).containsExactly(new ValueChange("phone", "+32470123456", null));
            assertThat(changed.by()).isEqualTo(Drafts.person());
            assertThat(changed.at()).isEqualTo(NOW);
        });
    }

    @Test
    @DisplayName("REQ-REC-02: a person adds statements to the own record, as many as allowed, under a restriction too")
    void a_person_adds_statements() {
        Customer anna = registered(ANNA);
        AddStatement statements = new AddStatementHandler(customers, persons, IDS, LIMITS, () -> NOW);
        persons.set(anna.id(), PersonStanding.RESTRICTED);

        for (int i = 0; i < 2; i++) {
            assertThat(statements.handle(statement(anna, ANNA, "It is Peeters-Claes.")))
                    .isInstanceOf(AddStatement.Result.Added.class);
        }

        assertThat(statements.handle(statement(anna, ANNA, "Again.")))
                .isEqualTo(new AddStatement.Result.Refused(
                        new Rejection.InvalidDetails(List.of(new Violation("statements", "too_many")))));
        assertThat(statements.handle(statement(anna, new Login("bram"), "Not mine.")))
                .isEqualTo(new AddStatement.Result.Refused(new Rejection.UnknownCustomer()));
        persons.set(anna.id(), PersonStanding.GONE);
        assertThat(statements.handle(statement(anna, ANNA, "Too late.")))
                .isEqualTo(new AddStatement.Result.Refused(new Rejection.UnknownCustomer()));
    }

    @Test
    void somebody_elses_customer_is_unknown() {
        Customer anna = registered(ANNA);

        assertRefused(change(anna, new Login("bram"), 1, removePhone()), new Rejection.UnknownCustomer());
        persons.set(anna.id(), PersonStanding.RESTRICTED);
        assertRefused(change(anna, new Login("bram"), 1, removePhone()), new Rejection.UnknownCustomer());
    }

    @Test
    void an_old_version_is_stale() {
        Customer anna = registered(ANNA);
        change(anna, ANNA, 1, removePhone());

        assertRefused(change(anna, ANNA, 1, removePhone()), new Rejection.StaleVersion());
    }

    @Test
    void a_patch_that_changes_nothing_is_told_to_nobody() {
        Customer anna = registered(ANNA);

        change(anna, ANNA, 1, Drafts.nothing());

        assertThat(events.published).hasSize(1);
        assertThat(customers.find(anna.id()))
                .hasValueSatisfying(c -> assertThat(c.version()).isEqualTo(1));
    }

    @Test
    void restricted_account_data_are_not_changed_by_staff() {
        Customer anna = registered(ANNA);
        persons.set(anna.id(), PersonStanding.RESTRICTED);

        assertRefused(change(anna, null, 1, removePhone()), new Rejection.ProcessingRestricted());
    }

    @Test
    void a_restricted_person_corrects_their_own_data() {
        Customer anna = registered(ANNA);
        persons.set(anna.id(), PersonStanding.RESTRICTED);

        assertThat(change(anna, ANNA, 1, removePhone())).isInstanceOf(ChangeCustomer.Result.Changed.class);
        assertRefused(change(anna, new Login("bram"), 2, removePhone()), new Rejection.UnknownCustomer());
    }

    @Test
    void who_was_erased_is_unknown() {
        Customer anna = registered(ANNA);
        persons.set(anna.id(), PersonStanding.GONE);

        assertRefused(change(anna, ANNA, 1, removePhone()), new Rejection.UnknownCustomer());
    }

    @Test
    void forgetting_a_customer_takes_the_card_back() {
        CustomerId id = new CustomerId(UUID.randomUUID());

        new ForgetCustomerHandler(events).handle(id);

        assertThat(events.withdrawn).containsExactly(id);
    }

    private Customer registered(Login login) {
        return switch (register.handle(
                new RegisterCustomer.Command(login, Drafts.person(), Drafts.anna(), "2026-11"))) {
            case RegisterCustomer.Result.Registered r -> r.customer();
            case RegisterCustomer.Result.Refused r -> throw new AssertionError(r.reason());
        };
    }

    private ChangeCustomer.Result change(Customer customer, @Nullable Login owner, long version, DetailsPatch patch) {
        return change.handle(new ChangeCustomer.Command(customer.id(), owner, Drafts.person(), version, patch));
    }

    private static AddStatement.Command statement(Customer customer, Login owner, String text) {
        return new AddStatement.Command(customer.id(), owner, "familyName", text);
    }

    private static DetailsPatch removePhone() {
        return Drafts.phone(new Edit.Remove<>());
    }

    private static void assertRefused(ChangeCustomer.Result result, Rejection reason) {
        assertThat(result).isEqualTo(new ChangeCustomer.Result.Refused(reason));
    }
}
