package be.sentum.privacy.contracts.campaign;

import be.sentum.privacy.application.port.out.campaign.Campaigns;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresCampaignsTest extends CampaignsContract {

    @Inject
    Campaigns campaigns;

    @Inject
    Requests requests;

    @Override
    protected Campaigns campaigns() {
        return campaigns;
    }

    @Override
    protected Requests requests() {
        return requests;
    }

    @Override
    protected void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().run(step);
    }
}
