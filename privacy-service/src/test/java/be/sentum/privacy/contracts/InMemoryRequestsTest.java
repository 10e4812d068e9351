package be.sentum.privacy.contracts;

import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.fakes.InMemoryRequests;

class InMemoryRequestsTest extends RequestsContract {

    private final Requests requests = new InMemoryRequests();

    @Override
    protected Requests requests() {
        return requests;
    }

    @Override
    protected void inTransaction(Runnable step) {
        step.run();
    }
}
