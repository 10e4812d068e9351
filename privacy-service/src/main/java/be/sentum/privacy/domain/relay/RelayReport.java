package be.sentum.privacy.domain.relay;

import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.request.Outcome;
import be.sentum.privacy.domain.request.PrivacyRequest;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What a controller is told of a request that it passed on: that and when, never who the person is, whether we know that
 * person, or what we hold.
 *
 * @param expectedBy the last moment of the last day for the answer
 * @param extended whether that day was put off (Art. 12(3))
 */
public record RelayReport(
        RelayKey key,
        RelayStatus status,
        Instant receivedAt,
        Instant expectedBy,
        Optional<Remark> remark,
        boolean extended) {

    private static final LocalTime LAST = LocalTime.of(23, 59, 59);

    /** What the status does not say. */
    public enum Remark {
        /** All or part of it was refused; the person knows why and how to complain. */
        REFUSED,
        /** Nobody proved to be that person. Said alike whether or not we know anybody of that name. */
        IDENTITY_NOT_ESTABLISHED;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public static RelayReport of(RelayKey key, Instant receivedAt, PrivacyRequest request) {
        return new RelayReport(
                key,
                RelayStatus.of(request),
                receivedAt,
                expectedBy(request),
                remark(request),
                request.period().isExtended());
    }

    public static Instant expectedBy(PrivacyRequest request) {
        return request.period()
                .dueOn()
                .atTime(LAST)
                .atZone(AnswerPeriod.BRUSSELS)
                .toInstant();
    }

    private static Optional<Remark> remark(PrivacyRequest request) {
        if (request.identity().hasFailed()) {
            return Optional.of(Remark.IDENTITY_NOT_ESTABLISHED);
        }
        boolean refused = request.items().stream()
                .anyMatch(i -> i.outcome().filter(Outcome.REFUSED::equals).isPresent());
        return refused ? Optional.of(Remark.REFUSED) : Optional.empty();
    }
}
