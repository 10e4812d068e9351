package be.sentum.billing.adapter.out.persistence;

import be.sentum.billing.application.port.out.InTransaction;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.Supplier;

public final class NewTransaction implements InTransaction {

    @Override
    public <T> T call(Supplier<T> step) {
        return QuarkusTransaction.requiringNew().call(step::get);
    }
}
