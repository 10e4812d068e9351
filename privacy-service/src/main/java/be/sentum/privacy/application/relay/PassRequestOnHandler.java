package be.sentum.privacy.application.relay;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.identity.AskForIdentity;
import be.sentum.privacy.application.port.in.relay.PassRequestOn;
import be.sentum.privacy.application.port.in.request.RegisterRequest;
import be.sentum.privacy.application.port.out.identity.Fingerprints;
import be.sentum.privacy.application.port.out.relay.RelayedRequests;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.throttle.Throttle;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.identity.MailAddress;
import be.sentum.privacy.domain.identity.check.Proof;
import be.sentum.privacy.domain.relay.RelayReport;
import be.sentum.privacy.domain.relay.RelayStatus;
import be.sentum.privacy.domain.relay.RelayedRequest;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.intake.Channel;
import be.sentum.privacy.domain.request.intake.Intake;
import be.sentum.privacy.domain.request.intake.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

@UseCase
class PassRequestOnHandler implements PassRequestOn {

    private final RelayedRequests relayed;
    private final Requests requests;
    private final RegisterRequest register;
    private final AskForIdentity ask;
    private final Named named;
    private final Fingerprints fingerprints;
    private final Throttle throttle;
    private final RelayPolicy policy;
    private final InstantSource clock;

    PassRequestOnHandler(
            RelayedRequests relayed,
            Requests requests,
            RegisterRequest register,
            AskForIdentity ask,
            Named named,
            Fingerprints fingerprints,
            Throttle throttle,
            RelayPolicy policy,
            InstantSource clock) {
        this.relayed = relayed;
        this.requests = requests;
        this.register = register;
        this.ask = ask;
        this.named = named;
        this.fingerprints = fingerprints;
        this.throttle = throttle;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public Result handle(Command command) {
        relayed.hold(command.key());
        String content = fingerprints.of("relayed:" + command.key().controller() + ":" + command.content());
        Optional<RelayedRequest> before = relayed.find(command.key());
        if (before.isPresent()) {
            return again(before.get(), content);
        }
        Optional<Integer> stranger = IntStream.range(0, command.callbacks().size())
                .boxed()
                .filter(i -> !policy.allows(
                        command.key().controller(), command.callbacks().get(i)))
                .findFirst();
        if (stranger.isPresent()) {
            return new Result.CallbackNotAllowed(stranger.get());
        }
        Optional<Duration> pause = throttle.pause("relayed", command.key().controller(), policy.requests());
        return pause.<Result>map(Result.TooMany::new).orElseGet(() -> open(command, content));
    }

    private Result again(RelayedRequest before, String content) {
        if (!Objects.equals(before.content(), content)) {
            return new Result.IdUsed();
        }
        PrivacyRequest request = requests.find(before.request()).orElseThrow();
        return new Result.Accepted(RelayReport.of(before.key(), before.receivedAt(), request));
    }

    private Result open(Command command, String content) {
        Instant now = clock.instant();
        @Nullable MailAddress address = named.address(command.identities()).orElse(null);
        var person = named.person(command.identities());
        Language language = command.language() == null ? policy.otherwise() : command.language();
        Intake intake =
                new Intake(Channel.PARTNER, language, now, null, null, address == null ? null : address.value());
        Actor actor = new Actor("partner", command.key().controller());
        RequestId id = registered(register.handle(
                        new RegisterRequest.Command(null, Set.of(command.type()), intake, actor, address != null)))
                .id();
        if (address == null) {
            // To nobody, when nobody is meant: the same steps, and a letter that nobody gets.
            ask.handle(new AskForIdentity.Command(id, person.orElse(null), Proof.LINK_AND_FACT, null, Actor.SYSTEM));
        }
        relayed.add(new RelayedRequest(
                command.key(), id, command.dialect(), content, command.callbacks(), RelayStatus.PENDING, now));
        return new Result.Accepted(
                RelayReport.of(command.key(), now, requests.find(id).orElseThrow()));
    }

    private static PrivacyRequest registered(RegisterRequest.Result result) {
        return switch (result) {
            case RegisterRequest.Result.Registered r -> r.request();
            case RegisterRequest.Result.AlreadyRunning r -> throw impossible();
            case RegisterRequest.Result.TooMany r -> throw impossible();
            case RegisterRequest.Result.Refused r -> throw impossible();
        };
    }

    private static IllegalStateException impossible() {
        return new IllegalStateException("a request of somebody not known yet is never refused");
    }
}
