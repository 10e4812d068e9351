package be.sentum.privacy.application.clock;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.letter.CaseLetters;
import be.sentum.privacy.application.port.in.clock.WatchClock;
import be.sentum.privacy.application.port.out.clock.DueDates;
import be.sentum.privacy.application.port.out.request.Alarms;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.clock.Milestone;
import be.sentum.privacy.domain.letter.CaseLetter;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@UseCase
class WatchClockHandler implements WatchClock {

    private final Requests requests;
    private final DueDates dueDates;
    private final CaseLetters letters;
    private final CaseProgress progress;
    private final Alarms alarms;
    private final InstantSource clock;

    WatchClockHandler(
            Requests requests,
            DueDates dueDates,
            CaseLetters letters,
            CaseProgress progress,
            Alarms alarms,
            InstantSource clock) {
        this.requests = requests;
        this.dueDates = dueDates;
        this.letters = letters;
        this.progress = progress;
        this.alarms = alarms;
        this.clock = clock;
    }

    @Override
    public List<RequestId> toWatch() {
        LocalDate today = today();
        return dueDates.toWatch(today.minusDays(Milestone.FIRST_DAY), today);
    }

    @Override
    public boolean watch(RequestId id) {
        // Locked, so that an answer on its way is not called late.
        Optional<PrivacyRequest> request =
                requests.lock(id).filter(r -> r.closedOn().isEmpty());
        LocalDate today = today();
        Optional<Milestone> reached = request.flatMap(r -> Milestone.reached(r.period(), today))
                .filter(milestone -> dueDates.raise(id, milestone, today, clock.instant()));
        reached.ifPresent(milestone -> raise(request.orElseThrow(), milestone));
        return reached.isPresent();
    }

    private void raise(PrivacyRequest request, Milestone milestone) {
        alarms.waiting(request.number(), milestone);
        if (milestone.late() && dueDates.isFirstLateDay(request.id())) {
            letters.write(request, new CaseLetter.Late());
        }
        progress.note(request, "deadline_alert", Actor.SYSTEM, milestone.word());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AnswerPeriod.BRUSSELS);
    }
}
