package be.sentum.privacy.application.request;

import be.sentum.privacy.application.port.in.request.RegisterRequest.Command;
import be.sentum.privacy.application.port.out.request.HeldCases;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.throttle.Throttle;
import be.sentum.privacy.application.throttle.ThrottlePolicy;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.intake.Intake;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Whether a person asks too much at once, and whether the very same is owed already. */
@ApplicationScoped
class Flood {

    private final Throttle throttle;
    private final ThrottlePolicy limits;
    private final Requests requests;
    private final HeldCases held;
    private final InstantSource clock;

    Flood(Throttle throttle, ThrottlePolicy limits, Requests requests, HeldCases held, InstantSource clock) {
        this.throttle = throttle;
        this.limits = limits;
        this.requests = requests;
        this.held = held;
        this.clock = clock;
    }

    /** Staff enter what came by letter or phone, and are not counted. */
    Optional<Duration> pause(Command command) {
        SubjectId person = command.subject();
        return person != null && command.actor().equals(Actor.CUSTOMER)
                ? throttle.pause("requests", person.value(), limits.requests())
                : Optional.empty();
    }

    /** An open case of the person that will answer all of it in the same way. */
    Optional<PrivacyRequest> owed(Set<ItemType> types, Command command) {
        return Optional.ofNullable(command.subject()).map(requests::of).stream()
                .flatMap(cases -> cases.stream())
                .filter(request -> types.stream().allMatch(request::stillOwes))
                .filter(request -> isSame(request.intake(), command.intake()))
                .findFirst();
    }

    /** Begins when the pause is over, or a window later for as many as may be asked in one that wait already. */
    void hold(PrivacyRequest request, Duration pause) {
        int windows = held.waiting(request.person()) / limits.requests().most();
        held.hold(
                request.id(),
                clock.instant().plus(pause).plus(limits.requests().window().multipliedBy(windows)));
    }

    private static boolean isSame(Intake before, Intake now) {
        return before.language() == now.language()
                && Objects.equals(before.scope(), now.scope())
                && Objects.equals(before.text(), now.text())
                && Objects.equals(before.contact(), now.contact())
                && Objects.equals(before.onBehalf(), now.onBehalf());
    }
}
