package be.sentum.privacy.application.request;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.RightsPolicy;
import be.sentum.privacy.application.port.in.request.RemindServices;
import be.sentum.privacy.application.port.out.register.Inventories;
import be.sentum.privacy.application.port.out.request.Alarms;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.application.progress.Questions;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestEvent;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

@UseCase
class RemindServicesHandler implements RemindServices {

    /**
     * Each reminder holds its case until the end, so one run stays short; the next takes the rest. A case somebody else
     * holds is moving on by itself.
     */
    private static final int AT_ONCE = 50;

    private final Requests requests;
    private final Inventories inventories;
    private final CaseProgress progress;
    private final Questions questions;
    private final Alarms alarms;
    private final RightsPolicy policy;
    private final InstantSource clock;

    RemindServicesHandler(
            Requests requests,
            Inventories inventories,
            CaseProgress progress,
            Questions questions,
            Alarms alarms,
            RightsPolicy policy,
            InstantSource clock) {
        this.requests = requests;
        this.inventories = inventories;
        this.progress = progress;
        this.questions = questions;
        this.alarms = alarms;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public int handle() {
        Instant now = clock.instant();
        int reminded = 0;
        for (ItemId id : requests.unanswered(now.minus(policy.firstReminder()), AT_ONCE)) {
            PrivacyRequest request = requests.lockIfFree(id).orElse(null);
            if (request != null && isDue(request.item(id), now)) {
                remind(request, request.item(id));
                reminded++;
            }
        }
        return reminded;
    }

    private boolean isDue(Item item, Instant now) {
        Instant last = item.asked().last();
        return item.stage().asksServices()
                && (last == null
                        || !last.plus(policy.pauseAfter(item.asked().times())).isAfter(now));
    }

    private void remind(PrivacyRequest request, Item item) {
        List<RequestEvent> events = request.moveOn(item, inventories.roster());
        if (events.isEmpty()) {
            if (item.asked().times() >= policy.alarmAfter()) {
                alarms.silent(request.number(), item.silent());
            }
            questions.put(request, item);
        }
        progress.follow(request, events);
    }
}
