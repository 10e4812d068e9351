package be.sentum.localstack.company;

import java.util.concurrent.atomic.AtomicReference;

/** What goes wrong at the company now, as somebody asked. */
final class Faults {

    private final AtomicReference<Fault> now = new AtomicReference<>(new Fault(0, -1));

    /**
     * @param status answered to every call; 0 for the right answers
     * @param breakAfter of every transfer takes so many bytes and hangs up; -1 for never
     */
    record Fault(int status, long breakAfter) {}

    Fault now() {
        return now.get();
    }

    void set(Fault fault) {
        now.set(fault);
    }
}
