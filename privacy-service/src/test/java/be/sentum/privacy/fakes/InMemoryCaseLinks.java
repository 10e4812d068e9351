package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.request.CaseLinks;
import be.sentum.privacy.domain.request.RequestId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One case before each. */
public class InMemoryCaseLinks implements CaseLinks {

    private final Map<RequestId, RequestId> all = new HashMap<>();

    @Override
    public void keep(RequestId followUp, RequestId ended) {
        all.put(followUp, ended);
    }

    @Override
    public Optional<RequestId> before(RequestId followUp) {
        return Optional.ofNullable(all.get(followUp));
    }
}
