package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.relay.StatusNotices;
import be.sentum.privacy.domain.relay.RelayStatus;
import be.sentum.privacy.domain.relay.RelayedRequest;
import be.sentum.privacy.domain.relay.StatusNotice;
import be.sentum.privacy.domain.request.RequestId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** In the order of the changes. */
public class InMemoryStatusNotices implements StatusNotices {

    private final InMemoryRelayedRequests relayed;
    private final Map<Long, StatusNotice> all = new TreeMap<>();
    private final Map<Long, Instant> next = new HashMap<>();
    private long ids;

    public InMemoryStatusNotices(InMemoryRelayedRequests relayed) {
        this.relayed = relayed;
    }

    @Override
    public void add(RequestId request, int addresses, RelayStatus status, Instant expectedBy, Instant now) {
        RelayedRequest about = relayed.of(request).orElseThrow();
        for (int i = 0; i < addresses; i++) {
            all.put(++ids, new StatusNotice(ids, about, about.callbacks().get(i), status, expectedBy, 0));
            next.put(ids, now);
        }
    }

    @Override
    public List<StatusNotice> take(Instant now, Instant until, int limit) {
        List<StatusNotice> taken = new ArrayList<>();
        for (StatusNotice notice : List.copyOf(all.values())) {
            if (taken.size() < limit
                    && isFirst(notice)
                    && !next.getOrDefault(notice.id(), now).isAfter(now)) {
                StatusNotice tried = new StatusNotice(
                        notice.id(),
                        notice.about(),
                        notice.url(),
                        notice.status(),
                        notice.expectedBy(),
                        notice.tries() + 1);
                all.put(notice.id(), tried);
                next.put(notice.id(), until);
                taken.add(tried);
            }
        }
        return taken;
    }

    private boolean isFirst(StatusNotice notice) {
        return all.values().stream()
                .noneMatch(other -> other.id() < notice.id()
                        && other.url().equals(notice.url())
                        && other.about().request().equals(notice.about().request()));
    }

    @Override
    public void done(StatusNotice notice) {
        all.remove(notice.id());
    }

    @Override
    public void again(StatusNotice notice, Instant at) {
        next.put(notice.id(), at);
    }
}
