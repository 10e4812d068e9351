package be.sentum.privacy.contracts.campaign;

import be.sentum.privacy.application.port.out.campaign.Campaigns;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.fakes.InMemoryRequests;
import be.sentum.privacy.fakes.campaign.InMemoryCampaigns;

class InMemoryCampaignsTest extends CampaignsContract {

    private final Requests requests = new InMemoryRequests();
    private final Campaigns campaigns = new InMemoryCampaigns(requests);

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
        step.run();
    }
}
