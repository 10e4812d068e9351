package be.sentum.privacy.application.clock;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.ClockPolicy;
import be.sentum.privacy.application.port.in.clock.PauseClock;
import be.sentum.privacy.application.port.out.clock.ClockFile;
import be.sentum.privacy.application.port.out.register.Inventories;
import be.sentum.privacy.application.port.out.request.NewIds;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.clock.ClockRejection;
import be.sentum.privacy.domain.clock.Holidays;
import be.sentum.privacy.domain.clock.Pause;
import be.sentum.privacy.domain.clock.PauseId;
import be.sentum.privacy.domain.clock.Pauses;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.Status;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@UseCase
class PauseClockHandler implements PauseClock {

    private final Requests requests;
    private final ClockFile file;
    private final Inventories inventories;
    private final CaseProgress progress;
    private final Holidays holidays;
    private final NewIds ids;
    private final ClockPolicy policy;
    private final InstantSource clock;

    PauseClockHandler(
            Requests requests,
            ClockFile file,
            Inventories inventories,
            CaseProgress progress,
            Holidays holidays,
            NewIds ids,
            ClockPolicy policy,
            InstantSource clock) {
        this.requests = requests;
        this.file = file;
        this.inventories = inventories;
        this.progress = progress;
        this.holidays = holidays;
        this.ids = ids;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public Result begin(RequestId id, Pause.Reason reason, Instant askedAt, Actor actor) {
        Optional<PrivacyRequest> found = requests.lock(id);
        if (found.isEmpty()) {
            return refused(new ClockRejection.NotFound());
        }
        PrivacyRequest request = found.get();
        if (!request.isOpen()) {
            return refused(new ClockRejection.AlreadyDecided());
        }
        if (askedAt.isAfter(clock.instant())) {
            return refused(new ClockRejection.InFuture());
        }
        if (askedAt.isBefore(request.intake().receivedAt())) {
            return refused(new ClockRejection.AskedBeforeReceipt());
        }
        LocalDate lastCounting = holidays.workingDaysAfter(request.period().receivedOn(), policy.workingDaysToAsk());
        Pause pause = Pause.asked(new PauseId(ids.next()), reason, askedAt, lastCounting);
        return keep(request, pause, "clock_paused", actor);
    }

    @Override
    public Result end(RequestId id, PauseId pauseId, Instant answeredAt, Actor actor) {
        Optional<PrivacyRequest> found = requests.lock(id);
        Optional<Pause> pause = found.flatMap(r -> file.pauses(r.id()).find(pauseId));
        if (pause.isEmpty()) {
            return refused(new ClockRejection.NotFound());
        }
        PrivacyRequest request = found.get();
        boolean gaveUp = request.status() == Status.IDENTITY_NOT_ESTABLISHED;
        if (!request.isOpen() && !gaveUp) {
            return refused(new ClockRejection.AlreadyDecided());
        }
        if (!pause.get().isOpen()) {
            return refused(new ClockRejection.PauseAlreadyEnded());
        }
        if (answeredAt.isAfter(clock.instant())) {
            return refused(new ClockRejection.InFuture());
        }
        if (answeredAt.isBefore(pause.get().askedAt())) {
            return refused(new ClockRejection.AnsweredBeforeAsked());
        }
        if (gaveUp) {
            // The answer is there; whether it proves anything is seen to next, in the time that was left.
            request.identify(request.identity().asked(), inventories.roster());
        }
        return keep(request, pause.get().ended(answeredAt), "clock_resumed", actor);
    }

    private Result keep(PrivacyRequest request, Pause pause, String action, Actor actor) {
        Pauses pauses = file.pauses(request.id()).with(pause);
        request.reschedule(request.period().with(pauses, holidays));
        file.keep(request.id(), pause);
        progress.follow(request, List.of(), actor);
        progress.note(request, action, actor, pause.reason().word());
        return new Result.Done(request, pause);
    }

    private static Result refused(ClockRejection reason) {
        return new Result.Refused(reason);
    }
}
