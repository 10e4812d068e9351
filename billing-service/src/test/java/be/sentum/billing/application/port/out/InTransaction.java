package be.sentum.billing.application.port.out;

import java.util.function.Supplier;

/** Runs a step of a contract in a transaction of its own, where there are transactions. */
public interface InTransaction {

    InTransaction NONE = new InTransaction() {
        @Override
        public <T> T call(Supplier<T> step) {
            return step.get();
        }
    };

    <T> T call(Supplier<T> step);

    default void run(Runnable step) {
        call(() -> {
            step.run();
            return true;
        });
    }
}
