package be.sentum.privacy.contracts;

import be.sentum.privacy.application.port.out.notice.Notices;
import be.sentum.privacy.fakes.InMemoryNotices;

class InMemoryNoticesTest extends NoticesContract {

    private final Notices notices = new InMemoryNotices();

    @Override
    protected Notices notices() {
        return notices;
    }

    @Override
    protected void inTransaction(Runnable step) {
        step.run();
    }
}
