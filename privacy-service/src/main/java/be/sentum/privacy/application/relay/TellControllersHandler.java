package be.sentum.privacy.application.relay;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.relay.TellControllers;
import be.sentum.privacy.application.port.out.register.AuditTrail;
import be.sentum.privacy.application.port.out.relay.StatusNotices;
import be.sentum.privacy.application.port.out.request.Alarms;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import be.sentum.privacy.domain.relay.StatusNotice;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

@UseCase
class TellControllersHandler implements TellControllers {

    private static final int AT_ONCE = 20;

    /** Longer than all of these take, one after the other. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final StatusNotices notices;
    private final Requests requests;
    private final AuditTrail trail;
    private final Alarms alarms;
    private final RelayPolicy policy;
    private final InstantSource clock;

    TellControllersHandler(
            StatusNotices notices,
            Requests requests,
            AuditTrail trail,
            Alarms alarms,
            RelayPolicy policy,
            InstantSource clock) {
        this.notices = notices;
        this.requests = requests;
        this.trail = trail;
        this.alarms = alarms;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public List<StatusNotice> take() {
        Instant now = clock.instant();
        return notices.take(now, now.plus(LEASE), AT_ONCE);
    }

    @Override
    public void told(StatusNotice notice) {
        notices.done(notice);
        note(notice, "controller_told");
    }

    @Override
    public void failed(StatusNotice notice) {
        Optional<Duration> pause = policy.rhythm().after(notice.tries());
        if (pause.isPresent()) {
            notices.again(notice, clock.instant().plus(pause.get()));
            return;
        }
        notices.done(notice);
        note(notice, "controller_not_told");
        requests.find(notice.about().request()).ifPresent(request -> alarms.controllerNotTold(request.number()));
    }

    private void note(StatusNotice notice, String action) {
        requests.find(notice.about().request())
                .ifPresent(request -> trail.append(line(request, notice, action), clock.instant()));
    }

    private static AuditRecord line(PrivacyRequest request, StatusNotice notice, String action) {
        return new AuditRecord(
                Actor.SYSTEM.role(),
                null,
                action,
                request.subject().map(SubjectId::value).orElse(null),
                request.id().value(),
                notice.status().word());
    }
}
