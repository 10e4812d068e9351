package be.sentum.privacy.contracts;

import be.sentum.privacy.application.port.out.request.CaseLinks;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresCaseLinksTest extends CaseLinksContract {

    @Inject
    Requests requests;

    @Inject
    CaseLinks links;

    @Override
    protected Requests requests() {
        return requests;
    }

    @Override
    protected CaseLinks links() {
        return links;
    }

    @Override
    protected void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().run(step);
    }
}
