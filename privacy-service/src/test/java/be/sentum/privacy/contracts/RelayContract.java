package be.sentum.privacy.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.out.relay.RelayedRequests;
import be.sentum.privacy.application.port.out.relay.StatusNotices;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.domain.relay.Dialect;
import be.sentum.privacy.domain.relay.RelayKey;
import be.sentum.privacy.domain.relay.RelayStatus;
import be.sentum.privacy.domain.relay.RelayedRequest;
import be.sentum.privacy.domain.relay.StatusNotice;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link RelayedRequests} and {@link StatusNotices} does. Long ago, so that no job comes between. */
public abstract class RelayContract {

    private static final Instant THEN = Instant.parse("2001-01-01T12:00:00Z");
    private static final Instant EXPECTED = Instant.parse("2001-02-01T22:59:59Z");

    private final RelayKey key = new RelayKey("acme", UUID.randomUUID());

    protected abstract Requests requests();

    protected abstract RelayedRequests relayed();

    protected abstract StatusNotices notices();

    /** Runs a step in a transaction of its own, where there are any. */
    protected abstract void inTransaction(Runnable step);

    @Test
    public void what_was_passed_on_is_found_by_its_controller_and_by_its_case() {
        inTransaction(() -> {
            RelayedRequest request = added("https://a.example/1");

            assertThat(relayed().find(key)).contains(request);
            assertThat(relayed().of(request.request())).contains(request);
            assertThat(relayed().find(new RelayKey("other", key.request()))).isEmpty();

            relayed().told(request.request(), RelayStatus.IN_PROGRESS);
            assertThat(relayed().find(key).orElseThrow().status()).isEqualTo(RelayStatus.IN_PROGRESS);
        });
    }

    @Test
    public void each_address_is_told_in_order_and_what_is_taken_is_nobody_elses() {
        inTransaction(() -> {
            RelayedRequest request = added("https://a.example/1", "https://b.example/2");
            notices().add(request.request(), 2, RelayStatus.IN_PROGRESS, EXPECTED, THEN);
            notices().add(request.request(), 2, RelayStatus.COMPLETED, EXPECTED, THEN);

            List<StatusNotice> taken = notices().take(THEN, THEN.plusSeconds(60), 10);

            assertThat(taken)
                    .extracting(StatusNotice::url)
                    .containsExactlyInAnyOrder("https://a.example/1", "https://b.example/2");
            assertThat(taken).allSatisfy(notice -> {
                assertThat(notice.status()).isEqualTo(RelayStatus.IN_PROGRESS);
                assertThat(notice.about()).isEqualTo(request);
                assertThat(notice.expectedBy()).isEqualTo(EXPECTED);
                assertThat(notice.tries()).isEqualTo(1);
            });
            assertThat(notices().take(THEN, THEN.plusSeconds(60), 10)).isEmpty();

            notices().done(taken.getFirst());
            notices().again(taken.getLast(), THEN.plusSeconds(30));
            assertThat(notices().take(THEN, THEN.plusSeconds(60), 10))
                    .extracting(StatusNotice::status, StatusNotice::url)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(
                            RelayStatus.COMPLETED, taken.getFirst().url()));
            assertThat(notices().take(THEN.plusSeconds(30), THEN.plusSeconds(90), 10))
                    .extracting(StatusNotice::tries)
                    .containsExactly(2);
        });
    }

    private RelayedRequest added(String... callbacks) {
        PrivacyRequest request = Cases.ofNobodyKnown(ItemType.ACCESS);
        requests().add(request);
        RelayedRequest passedOn = new RelayedRequest(
                key, request.id(), Dialect.OPENDSR, "hash", List.of(callbacks), RelayStatus.PENDING, THEN);
        relayed().add(passedOn);
        return passedOn;
    }
}
