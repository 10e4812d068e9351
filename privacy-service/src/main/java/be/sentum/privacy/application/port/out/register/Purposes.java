package be.sentum.privacy.application.port.out.register;

import be.sentum.privacy.domain.register.Purpose;
import java.util.List;

/** A copy of the register of purposes, which consent-service owns. */
public interface Purposes {

    /** The newest under a code replaces the one before. */
    void keep(Purpose purpose);

    /** A code that is no more. */
    void forget(String code);

    /** By code, the inactive ones too. */
    List<Purpose> all();
}
