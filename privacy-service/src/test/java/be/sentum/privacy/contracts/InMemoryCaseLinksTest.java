package be.sentum.privacy.contracts;

import be.sentum.privacy.application.port.out.request.CaseLinks;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.fakes.InMemoryCaseLinks;
import be.sentum.privacy.fakes.InMemoryRequests;

class InMemoryCaseLinksTest extends CaseLinksContract {

    private final Requests requests = new InMemoryRequests();
    private final CaseLinks links = new InMemoryCaseLinks();

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
        step.run();
    }
}
