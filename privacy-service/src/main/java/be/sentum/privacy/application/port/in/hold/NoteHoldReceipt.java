package be.sentum.privacy.application.port.in.hold;

import be.sentum.privacy.application.port.out.hold.LegalHoldRegister.Receipt;
import be.sentum.privacy.domain.hold.HoldId;

/** Notes what a service answered to a hold; one that is not in the register is ignored. */
@FunctionalInterface
public interface NoteHoldReceipt {

    void handle(HoldId id, Receipt receipt);
}
