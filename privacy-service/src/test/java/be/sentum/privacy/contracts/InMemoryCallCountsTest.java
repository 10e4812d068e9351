package be.sentum.privacy.contracts;

import be.sentum.privacy.application.port.out.throttle.CallCounts;
import be.sentum.privacy.fakes.InMemoryCallCounts;

class InMemoryCallCountsTest extends CallCountsContract {

    private final CallCounts counts = new InMemoryCallCounts();

    @Override
    protected CallCounts counts() {
        return counts;
    }
}
