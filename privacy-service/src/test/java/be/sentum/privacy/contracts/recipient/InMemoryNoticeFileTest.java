package be.sentum.privacy.contracts.recipient;

import be.sentum.privacy.application.port.out.recipient.NoticeFile;
import be.sentum.privacy.fakes.recipient.InMemoryNoticeFile;
import java.util.function.Supplier;

class InMemoryNoticeFileTest extends NoticeFileContract {

    private final NoticeFile file = new InMemoryNoticeFile();

    @Override
    protected NoticeFile file() {
        return file;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return step.get();
    }
}
