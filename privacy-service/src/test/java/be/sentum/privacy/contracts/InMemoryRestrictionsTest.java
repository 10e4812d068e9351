package be.sentum.privacy.contracts;

import be.sentum.privacy.application.port.out.restriction.Restrictions;
import be.sentum.privacy.fakes.World;

class InMemoryRestrictionsTest extends RestrictionsContract {

    private final World world = new World();

    @Override
    protected Restrictions restrictions() {
        return world.restrictions;
    }

    @Override
    protected void inTransaction(Runnable step) {
        step.run();
    }
}
