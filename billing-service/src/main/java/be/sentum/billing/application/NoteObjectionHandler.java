package be.sentum.billing.application;

import be.sentum.billing.application.port.in.NoteObjection;
import be.sentum.billing.application.port.out.Objections;
import be.sentum.billing.domain.customer.Objection;
import be.sentum.messaging.UseCase;

@UseCase
class NoteObjectionHandler implements NoteObjection {

    private final Objections objections;

    NoteObjectionHandler(Objections objections) {
        this.objections = objections;
    }

    @Override
    public void handle(Objection objection) {
        objections.note(objection);
    }
}
