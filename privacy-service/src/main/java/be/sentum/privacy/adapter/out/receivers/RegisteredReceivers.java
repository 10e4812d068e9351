package be.sentum.privacy.adapter.out.receivers;

import be.sentum.personaldata.disclosure.Basis;
import be.sentum.personaldata.disclosure.Disclosure;
import be.sentum.personaldata.disclosure.Disclosures;
import be.sentum.personaldata.disclosure.Verdict;
import be.sentum.privacy.application.port.out.transfer.Receivers;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.privacy.domain.transfer.DirectTransfer;
import jakarta.enterprise.context.ApplicationScoped;

/** {@link Receivers} by the port through which every disclosure of every service goes (ADR 0017). */
@ApplicationScoped
class RegisteredReceivers implements Receivers {

    private static final String RIGHTS = "P13";

    private final Disclosures disclosures;

    RegisteredReceivers(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    @Override
    public Answer mayReceive(String code) {
        return answer(disclosures.mayReceive(code, RIGHTS));
    }

    @Override
    public Answer tell(DirectTransfer transfer, SubjectId subject) {
        return answer(disclosures.tell(new Disclosure(
                transfer.id().value(),
                subject.value(),
                transfer.confirmed().target(),
                RIGHTS,
                Basis.LEGAL_OBLIGATION,
                transfer.confirmed().kinds())));
    }

    private static Answer answer(Verdict verdict) {
        return switch (verdict) {
            case ALLOWED -> Answer.ALLOWED;
            case RECIPIENT_NOT_REGISTERED -> Answer.NOT_REGISTERED;
            case TRANSFER_NOT_ALLOWED -> Answer.NOTHING_CARRIES_IT;
        };
    }
}
