package be.sentum.privacy.contracts;

import be.sentum.privacy.application.port.out.letter.LetterFile;
import be.sentum.privacy.application.port.out.refusal.Refusals;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresRefusalsTest extends RefusalsContract {

    @Inject
    Requests requests;

    @Inject
    Refusals refusals;

    @Inject
    LetterFile letters;

    @Override
    protected Requests requests() {
        return requests;
    }

    @Override
    protected Refusals refusals() {
        return refusals;
    }

    @Override
    protected LetterFile letters() {
        return letters;
    }

    @Override
    protected void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().run(step);
    }
}
