package be.sentum.privacy.application.hold;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.hold.NoteHoldReceipt;
import be.sentum.privacy.application.port.out.hold.LegalHoldRegister;
import be.sentum.privacy.application.port.out.hold.LegalHoldRegister.Receipt;
import be.sentum.privacy.domain.hold.HoldId;

@UseCase
class NoteHoldReceiptHandler implements NoteHoldReceipt {

    private final LegalHoldRegister register;

    NoteHoldReceiptHandler(LegalHoldRegister register) {
        this.register = register;
    }

    @Override
    public void handle(HoldId id, Receipt receipt) {
        if (register.find(id).isPresent()) {
            register.note(id, receipt);
        }
    }
}
