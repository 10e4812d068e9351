package be.sentum.privacy.contracts;

import be.sentum.privacy.application.port.out.request.Contents;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.fakes.World;

class InMemoryContentsTest extends ContentsContract {

    private final World world = new World();

    @Override
    protected Requests requests() {
        return world.requests;
    }

    @Override
    protected Contents contents() {
        return world.contents;
    }

    @Override
    protected void inTransaction(Runnable step) {
        step.run();
    }
}
