package be.sentum.customer.adapter.out.persistence.account;

import be.sentum.customer.application.account.LinkAttemptsContract;
import be.sentum.customer.application.port.out.account.LinkAttempts;
import be.sentum.customer.domain.CustomerId;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

@QuarkusTest
@WithSentumServers
class PostgresLinkAttemptsTest extends LinkAttemptsContract {

    @Inject
    LinkAttempts attempts;

    @Inject
    Sql sql;

    @Override
    protected <T> T within(Function<LinkAttempts, T> work) {
        return QuarkusTransaction.requiringNew().call(() -> work.apply(attempts));
    }

    @Override
    protected void codeWasSent(CustomerId customer, Instant at) {
        sql.run(
                "insert into sent_letter (id, subject_id, template, language, sent_at, retained_until)"
                        + " values (?, ?, 'link-code', 'nl', ?, ?)",
                UUID.randomUUID(),
                customer.value(),
                at,
                LocalDate.of(2999, 1, 1));
    }
}
