package be.sentum.privacy.application.clock;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.ClockPolicy;
import be.sentum.privacy.application.letter.CaseLetters;
import be.sentum.privacy.application.port.in.clock.EndUnanswered;
import be.sentum.privacy.application.port.out.clock.ClockFile;
import be.sentum.privacy.application.port.out.register.Inventories;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.clock.Holidays;
import be.sentum.privacy.domain.clock.Pause;
import be.sentum.privacy.domain.letter.CaseLetter;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

@UseCase
class EndUnansweredHandler implements EndUnanswered {

    private final Requests requests;
    private final ClockFile file;
    private final Inventories inventories;
    private final CaseLetters letters;
    private final CaseProgress progress;
    private final Holidays holidays;
    private final ClockPolicy policy;
    private final InstantSource clock;

    EndUnansweredHandler(
            Requests requests,
            ClockFile file,
            Inventories inventories,
            CaseLetters letters,
            CaseProgress progress,
            Holidays holidays,
            ClockPolicy policy,
            InstantSource clock) {
        this.requests = requests;
        this.file = file;
        this.inventories = inventories;
        this.letters = letters;
        this.progress = progress;
        this.holidays = holidays;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public List<RequestId> waiting() {
        return file.unansweredSince(askedBefore());
    }

    @Override
    public void handle(RequestId id) {
        PrivacyRequest request = requests.lock(id).orElseThrow();
        if (!request.isOpen()) {
            return;
        }
        List<Pause> old = file.pauses(id).all().stream()
                .filter(p -> p.isOpen() && !p.askedAt().isAfter(askedBefore()))
                .toList();
        if (old.stream().anyMatch(p -> p.reason() == Pause.Reason.IDENTITY)) {
            giveUp(request);
        } else {
            old.forEach(pause -> goOn(request, pause));
        }
    }

    /** The question stays open: its answer reopens the case, and the days until then do not count. */
    private void giveUp(PrivacyRequest request) {
        letters.write(request, new CaseLetter.IdentityNotEstablished());
        progress.follow(request, request.identify(request.identity().notEstablished(), inventories.roster()));
        progress.note(request, "identity_not_established", Actor.SYSTEM, "Art. 12(6)");
    }

    /** Recital 63: who does not say what is meant gets everything. */
    private void goOn(PrivacyRequest request, Pause pause) {
        file.keep(request.id(), pause.ended(clock.instant()));
        request.reschedule(request.period().with(file.pauses(request.id()), holidays));
        progress.follow(request, List.of());
        progress.note(request, "clock_resumed", Actor.SYSTEM, "unanswered");
    }

    private Instant askedBefore() {
        return clock.instant()
                .atZone(AnswerPeriod.BRUSSELS)
                .minus(policy.unanswered())
                .toInstant();
    }
}
