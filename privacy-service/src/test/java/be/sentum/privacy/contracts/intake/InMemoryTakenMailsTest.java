package be.sentum.privacy.contracts.intake;

import be.sentum.privacy.application.port.out.intake.TakenMails;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.fakes.intake.InMemoryTakenMails;
import java.time.InstantSource;
import java.util.UUID;

class InMemoryTakenMailsTest extends TakenMailsContract {

    private final TakenMails mails = new InMemoryTakenMails(InstantSource.system());

    @Override
    protected TakenMails mails() {
        return mails;
    }

    @Override
    protected RequestId request() {
        return new RequestId(UUID.randomUUID());
    }
}
