package be.sentum.billing.fake;

import be.sentum.billing.application.port.out.InTransaction;
import be.sentum.billing.application.port.out.SolvencyChecks;
import be.sentum.billing.application.port.out.SolvencyChecksContract;

class InMemorySolvencyChecksTest extends SolvencyChecksContract {

    private final InMemorySolvencyChecks fake = new InMemorySolvencyChecks();

    @Override
    protected SolvencyChecks checks() {
        return fake;
    }

    @Override
    protected InTransaction inTransaction() {
        return InTransaction.NONE;
    }
}
