package be.sentum.billing.fake;

import be.sentum.billing.application.port.out.InTransaction;
import be.sentum.billing.application.port.out.Objections;
import be.sentum.billing.application.port.out.ObjectionsContract;

class InMemoryObjectionsTest extends ObjectionsContract {

    private final InMemoryObjections fake = new InMemoryObjections();

    @Override
    protected Objections objections() {
        return fake;
    }

    @Override
    protected InTransaction inTransaction() {
        return InTransaction.NONE;
    }
}
