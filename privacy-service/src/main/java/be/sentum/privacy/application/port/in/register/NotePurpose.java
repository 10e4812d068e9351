package be.sentum.privacy.application.port.in.register;

import be.sentum.privacy.domain.register.Purpose;

/** Keeps a copy of what each purpose is. */
public interface NotePurpose {

    void registered(Purpose purpose);

    void withdrawn(String code);
}
