package be.sentum.privacy.application.port.out.register;

import be.sentum.privacy.domain.register.MechanismState;
import be.sentum.privacy.domain.register.Recipient;
import be.sentum.privacy.domain.register.Transfer;

/** Tells the services whom they may disclose to; published with the transaction. */
public interface RecipientAnnouncements {

    /** The recipient with all its transfers. */
    void registered(Recipient recipient);

    /** That transfer is in the register no more. */
    void withdrawn(Recipient recipient, Transfer transfer);

    void changed(MechanismState state);
}
