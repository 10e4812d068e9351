package be.sentum.privacy.application.register;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.register.NotePurpose;
import be.sentum.privacy.application.port.out.register.Purposes;
import be.sentum.privacy.domain.register.Purpose;

@UseCase
class NotePurposeHandler implements NotePurpose {

    private final Purposes purposes;

    NotePurposeHandler(Purposes purposes) {
        this.purposes = purposes;
    }

    @Override
    public void registered(Purpose purpose) {
        purposes.keep(purpose);
    }

    @Override
    public void withdrawn(String code) {
        purposes.forget(code);
    }
}
