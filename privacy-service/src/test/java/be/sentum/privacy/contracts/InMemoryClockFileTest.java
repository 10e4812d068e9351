package be.sentum.privacy.contracts;

import be.sentum.privacy.application.port.out.clock.ClockFile;
import be.sentum.privacy.application.port.out.clock.DueDates;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.fakes.World;

class InMemoryClockFileTest extends ClockFileContract {

    private final World world = new World();

    @Override
    protected Requests requests() {
        return world.requests;
    }

    @Override
    protected ClockFile file() {
        return world.clockFile;
    }

    @Override
    protected DueDates dueDates() {
        return world.dueDates;
    }

    @Override
    protected void inTransaction(Runnable step) {
        step.run();
    }
}
