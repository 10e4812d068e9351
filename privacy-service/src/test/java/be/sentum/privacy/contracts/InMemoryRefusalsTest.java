package be.sentum.privacy.contracts;

import be.sentum.privacy.application.port.out.letter.LetterFile;
import be.sentum.privacy.application.port.out.refusal.Refusals;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.fakes.World;

class InMemoryRefusalsTest extends RefusalsContract {

    private final World world = new World();

    @Override
    protected Requests requests() {
        return world.requests;
    }

    @Override
    protected Refusals refusals() {
        return world.refusals;
    }

    @Override
    protected LetterFile letters() {
        return world.letters;
    }

    @Override
    protected void inTransaction(Runnable step) {
        step.run();
    }
}
