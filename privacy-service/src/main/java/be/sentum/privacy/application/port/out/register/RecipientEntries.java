package be.sentum.privacy.application.port.out.register;

import be.sentum.privacy.domain.register.Recipient;
import java.util.Optional;

/** Changes the register of recipients. */
public interface RecipientEntries {

    /** Held until the transaction ends. */
    Optional<Recipient> find(String code);

    /** Enters it, or replaces what stood under its code; it counts as not announced. */
    void keep(Recipient recipient);
}
