package be.sentum.privacy.application.port.out.relay;

import be.sentum.privacy.domain.relay.RelayStatus;
import be.sentum.privacy.domain.relay.StatusNotice;
import be.sentum.privacy.domain.request.RequestId;
import java.time.Instant;
import java.util.List;

/** What controllers are still to be told. Each of a request's addresses is told in the order of the changes. */
public interface StatusNotices {

    /** @param addresses how many the request has */
    void add(RequestId request, int addresses, RelayStatus status, Instant expectedBy, Instant now);

    /**
     * Takes what is due and counts a try. Nobody else gets it before the time is over, whatever becomes of the taker.
     */
    List<StatusNotice> take(Instant now, Instant until, int limit);

    void done(StatusNotice notice);

    void again(StatusNotice notice, Instant at);
}
