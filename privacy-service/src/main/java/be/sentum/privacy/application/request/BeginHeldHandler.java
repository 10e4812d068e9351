package be.sentum.privacy.application.request;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.request.BeginHeld;
import be.sentum.privacy.application.port.out.register.Inventories;
import be.sentum.privacy.application.port.out.request.HeldCases;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestEvent;
import be.sentum.privacy.domain.request.RequestId;
import java.time.InstantSource;
import java.util.List;

@UseCase
class BeginHeldHandler implements BeginHeld {

    /** Each holds its case until the end, so one run stays short; the next takes the rest. */
    private static final int AT_ONCE = 50;

    private final Requests requests;
    private final HeldCases held;
    private final Inventories inventories;
    private final CaseProgress progress;
    private final InstantSource clock;

    BeginHeldHandler(
            Requests requests, HeldCases held, Inventories inventories, CaseProgress progress, InstantSource clock) {
        this.requests = requests;
        this.held = held;
        this.inventories = inventories;
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public int handle() {
        List<RequestId> due = held.due(clock.instant(), AT_ONCE);
        due.forEach(id -> requests.lockIfFree(id).ifPresent(request -> {
            begin(request);
            held.release(id);
        }));
        return due.size();
    }

    /** Nothing is left to begin in one that was withdrawn, refused or begun by another replica meanwhile. */
    private void begin(PrivacyRequest request) {
        List<RequestEvent> events = request.beginHeld(inventories.roster());
        if (!events.isEmpty()) {
            progress.follow(request, events);
        }
    }
}
