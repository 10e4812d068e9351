package be.sentum.privacy.contracts;

import be.sentum.privacy.application.port.out.request.HeldCases;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.fakes.InMemoryHeldCases;
import be.sentum.privacy.fakes.InMemoryRequests;

class InMemoryHeldCasesTest extends HeldCasesContract {

    private final InMemoryRequests requests = new InMemoryRequests();
    private final HeldCases held = new InMemoryHeldCases(requests);

    @Override
    protected Requests requests() {
        return requests;
    }

    @Override
    protected HeldCases held() {
        return held;
    }

    @Override
    protected void inTransaction(Runnable step) {
        step.run();
    }
}
