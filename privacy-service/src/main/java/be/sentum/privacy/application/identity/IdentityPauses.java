package be.sentum.privacy.application.identity;

import be.sentum.privacy.application.ClockPolicy;
import be.sentum.privacy.application.port.out.clock.ClockFile;
import be.sentum.privacy.application.port.out.request.NewIds;
import be.sentum.privacy.domain.clock.Holidays;
import be.sentum.privacy.domain.clock.Pause;
import be.sentum.privacy.domain.clock.PauseId;
import be.sentum.privacy.domain.request.PrivacyRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/**
 * The question who somebody is stops the clock until the answer (REQ-CLK-03), when it was put without undue delay; a
 * question that is never answered ends the case. Whoever calls saves the case afterwards.
 */
@ApplicationScoped
public class IdentityPauses {

    private final ClockFile file;
    private final Holidays holidays;
    private final ClockPolicy policy;
    private final NewIds ids;
    private final InstantSource clock;

    IdentityPauses(ClockFile file, Holidays holidays, ClockPolicy policy, NewIds ids, InstantSource clock) {
        this.file = file;
        this.holidays = holidays;
        this.policy = policy;
        this.ids = ids;
        this.clock = clock;
    }

    /** The question was put; one that is put again goes on with the pause that runs. */
    public void begin(PrivacyRequest request) {
        if (open(request).isEmpty()) {
            LocalDate lastCounting =
                    holidays.workingDaysAfter(request.period().receivedOn(), policy.workingDaysToAsk());
            PauseId id = new PauseId(ids.next());
            keep(request, Pause.asked(id, Pause.Reason.IDENTITY, clock.instant(), lastCounting));
        }
    }

    /** It is answered, or not asked any more. */
    public void end(PrivacyRequest request) {
        open(request).forEach(pause -> keep(request, pause.ended(clock.instant())));
    }

    private List<Pause> open(PrivacyRequest request) {
        return file.pauses(request.id()).all().stream()
                .filter(p -> p.isOpen() && p.reason() == Pause.Reason.IDENTITY)
                .toList();
    }

    private void keep(PrivacyRequest request, Pause pause) {
        request.reschedule(request.period().with(file.pauses(request.id()).with(pause), holidays));
        file.keep(request.id(), pause);
    }
}
