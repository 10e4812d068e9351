package be.sentum.billing.application.port.in;

import be.sentum.billing.domain.customer.Objection;

/** Notes whether a customer objects to solvency assessment. Idempotent; older versions are ignored. */
public interface NoteObjection {

    void handle(Objection objection);
}
