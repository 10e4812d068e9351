package be.sentum.consent.application.port.out.purpose;

import be.sentum.consent.domain.form.ConsentForm;
import java.util.Optional;

/** The screens there are. */
public interface ConsentForms {

    Optional<ConsentForm> find(String id);

    /** New, or in place of the one with this id. */
    void keep(ConsentForm form);
}
