package be.sentum.privacy.contracts.recipient;

import be.sentum.privacy.application.port.out.recipient.NoticeFile;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;

/** Without the job, which would take what these tests add. */
@QuarkusTest
@WithSentumServers
@TestProfile(PostgresNoticeFileTest.WithoutJob.class)
class PostgresNoticeFileTest extends NoticeFileContract {

    @Inject
    NoticeFile file;

    /** Nobody tells anybody. */
    public static class WithoutJob implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("sentum.recipient-notices.every", "off", "sentum.recipient-notices.watch-every", "off");
        }
    }

    @Override
    protected NoticeFile file() {
        return file;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return QuarkusTransaction.requiringNew().call(step::get);
    }
}
