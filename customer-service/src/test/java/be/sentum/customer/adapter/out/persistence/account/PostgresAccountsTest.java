package be.sentum.customer.adapter.out.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.customer.application.account.AccountsContract;
import be.sentum.customer.application.port.out.Customers;
import be.sentum.customer.application.port.out.account.Accounts;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Drafts;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.account.Account;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class PostgresAccountsTest extends AccountsContract {

    @Inject
    Accounts accounts;

    @Inject
    Customers customers;

    @Inject
    Sql sql;

    @Override
    protected <T> T within(Function<Accounts, T> work) {
        return QuarkusTransaction.requiringNew().call(() -> work.apply(accounts));
    }

    @Override
    protected CustomerId customerOf(Login login) {
        CustomerId id = new CustomerId(UUID.randomUUID());
        Customer customer = Customer.register(
                        Drafts.registration(id.value(), Instant.now()),
                        login,
                        Drafts.details(Drafts.anna()),
                        Drafts.person())
                .customer();
        QuarkusTransaction.requiringNew().run(() -> customers.add(customer));
        return id;
    }

    @Override
    protected void sent(UUID letter) {
        sql.run(
                "insert into sent_letter (id, template, language, sent_at, retained_until)"
                        + " values (?, 'inactivity', 'nl', now(), '2999-01-01')",
                letter);
    }

    @Test
    void an_account_that_somebody_has_is_not_free() {
        CustomerId customer = new CustomerId(UUID.randomUUID());
        QuarkusTransaction.requiringNew().run(() -> accounts.open(customer, LocalDate.of(2026, 11, 22)));

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(accounts.findToChange(customer)).isPresent();
            assertThat(free(customer)).isEmpty();
        });

        assertThat(free(customer)).isPresent();
    }

    private Optional<Account> free(CustomerId customer) {
        return within(other -> other.takeIfFree(customer));
    }
}
