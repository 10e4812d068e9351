package be.sentum.customer.application.account;

import be.sentum.customer.application.port.out.account.Accounts;
import be.sentum.customer.application.port.out.account.LinkAttempts;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;

/** The fakes keep what the real ones promise. */
class InMemoryAccountPortsTest {

    @Nested
    class AccountsInMemory extends AccountsContract {

        private final InMemoryAccounts accounts = new InMemoryAccounts();

        @Override
        protected <T> T within(Function<Accounts, T> work) {
            return work.apply(accounts);
        }

        @Override
        protected CustomerId customerOf(Login login) {
            CustomerId customer = new CustomerId(UUID.randomUUID());
            accounts.belongs(login, customer);
            return customer;
        }

        @Override
        protected void sent(UUID letter) {
            accounts.sent(letter);
        }
    }

    @Nested
    class LinkAttemptsInMemory extends LinkAttemptsContract {

        private final InMemoryLinkAttempts attempts = new InMemoryLinkAttempts();

        @Override
        protected <T> T within(Function<LinkAttempts, T> work) {
            return work.apply(attempts);
        }

        @Override
        protected void codeWasSent(CustomerId customer, Instant at) {
            attempts.sent(customer, at);
        }
    }
}
