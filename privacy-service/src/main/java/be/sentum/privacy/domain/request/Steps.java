package be.sentum.privacy.domain.request;

import be.sentum.privacy.domain.request.answer.AnswerStatus;
import be.sentum.privacy.domain.request.answer.Roster;
import be.sentum.privacy.domain.request.answer.ServiceName;
import java.util.ArrayList;
import java.util.List;

/** How one item goes from stage to stage. What comes too late or twice for a stage changes nothing. */
final class Steps {

    private Steps() {}

    /** What follows from an item's beginning, if anything does by itself. */
    static List<RequestEvent> begun(Item item) {
        if (item.stage().asksServices()) {
            return List.of(new RequestEvent.ServicesAsked(item));
        }
        return item.type() == ItemType.OBJECTION && item.stage() == Stage.PENDING
                ? List.of(new RequestEvent.ObjectionRaised(item))
                : List.of();
    }

    /** A service answered what that stage asks. */
    static List<RequestEvent> answered(
            Item item, Stage expected, ServiceName service, AnswerStatus status, Roster roster) {
        if (item.stage() != expected || !item.answer(service, status)) {
            return List.of();
        }
        List<RequestEvent> events = new ArrayList<>();
        if (status == AnswerStatus.REMAINDER_FOUND) {
            events.add(new RequestEvent.RemainderFound(item, service));
        }
        events.addAll(moveOn(item, roster));
        return events;
    }

    static List<RequestEvent> moveOn(Item item, Roster roster) {
        if (!item.stage().asksServices() || !roster.isSatisfiedBy(item.answers())) {
            return List.of();
        }
        return switch (item.stage()) {
            case COLLECTING -> {
                item.moveTo(Stage.ASSEMBLING);
                yield List.of(new RequestEvent.CollectionComplete(item));
            }
            case PLANNING -> {
                item.moveTo(Stage.AWAITING_DECISION);
                yield List.of(new RequestEvent.PlanComplete(item));
            }
            case ERASING -> {
                item.startRound(Stage.VERIFYING, roster);
                yield List.of(new RequestEvent.ServicesAsked(item));
            }
            case VERIFYING -> {
                item.moveTo(Stage.DONE);
                yield List.of(new RequestEvent.PersonErased(item));
            }
            case AWAITING_IDENTITY, HELD, READING, ASSEMBLING, AWAITING_DECISION, RESTRICTING, PENDING, DONE ->
                List.of();
        };
    }

    static List<RequestEvent> toBeRead(Item item) {
        if (item.stage() != Stage.ASSEMBLING) {
            return List.of();
        }
        item.moveTo(Stage.READING);
        return List.of(new RequestEvent.TextsToRead(item));
    }

    static List<RequestEvent> textsRead(Item item) {
        if (item.stage() != Stage.READING) {
            return List.of();
        }
        item.moveTo(Stage.ASSEMBLING);
        return List.of(new RequestEvent.TextsRead(item));
    }

    static List<RequestEvent> assembled(Item item) {
        if (item.stage() != Stage.ASSEMBLING) {
            return List.of();
        }
        boolean nothing = item.answers().values().stream().allMatch(s -> s == AnswerStatus.NO_DATA);
        Outcome outcome = nothing ? Outcome.NO_DATA : Outcome.GRANTED;
        item.decide(outcome, List.of());
        item.moveTo(Stage.DONE);
        return List.of(new RequestEvent.ItemDecided(item, outcome));
    }

    static List<RequestEvent> collectAgain(Item item, Roster roster) {
        return again(item, item.stage() == Stage.READING ? Stage.READING : Stage.ASSEMBLING, Stage.COLLECTING, roster);
    }

    static List<RequestEvent> again(Item item, Stage from, Stage to, Roster roster) {
        if (item.stage() != from) {
            return List.of();
        }
        item.startRound(to, roster);
        return List.of(new RequestEvent.ServicesAsked(item));
    }

    static List<RequestEvent> decide(Item item, Outcome outcome, List<String> reasons, Roster roster) {
        item.decide(outcome, reasons);
        List<RequestEvent> events = new ArrayList<>();
        events.add(new RequestEvent.ItemDecided(item, outcome));
        if (item.type() == ItemType.ERASURE && outcome != Outcome.REFUSED) {
            item.startRound(Stage.ERASING, roster);
            events.add(new RequestEvent.ServicesAsked(item));
        } else {
            item.moveTo(Stage.DONE);
        }
        return events;
    }

    /** Granted, and being carried out by a restriction: done when every service has answered (REQ-GEN-01). */
    static List<RequestEvent> restrict(Item item, Outcome outcome, List<String> reasons, Roster roster) {
        item.decide(outcome, reasons);
        item.startRound(Stage.RESTRICTING, roster);
        return List.of(new RequestEvent.ItemDecided(item, outcome));
    }

    static void restricted(Item item, ServiceName service, AnswerStatus status, Roster roster) {
        if (item.stage() == Stage.RESTRICTING && item.answer(service, status) && roster.isSatisfiedBy(item.answers())) {
            item.moveTo(Stage.DONE);
        }
    }
}
