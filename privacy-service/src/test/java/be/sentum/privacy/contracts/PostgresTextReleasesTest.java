package be.sentum.privacy.contracts;

import be.sentum.privacy.application.port.out.collection.TextReleases;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresTextReleasesTest extends TextReleasesContract {

    @Inject
    Requests requests;

    @Inject
    TextReleases textReleases;

    @Override
    protected Requests requests() {
        return requests;
    }

    @Override
    protected TextReleases releases() {
        return textReleases;
    }

    @Override
    protected void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().run(step);
    }
}
