package be.sentum.billing.adapter.out.persistence;

import be.sentum.billing.application.port.out.Cards;
import be.sentum.billing.application.port.out.CardsContract;
import be.sentum.billing.application.port.out.InTransaction;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresCardsTest extends CardsContract {

    @Inject
    Cards real;

    @Override
    protected Cards cards() {
        return real;
    }

    @Override
    protected InTransaction inTransaction() {
        return new NewTransaction();
    }
}
