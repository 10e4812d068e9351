package be.sentum.privacy.contracts;

import be.sentum.privacy.application.port.out.throttle.CallCounts;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresCallCountsTest extends CallCountsContract {

    @Inject
    CallCounts counts;

    @Override
    protected CallCounts counts() {
        return counts;
    }
}
