package be.sentum.privacy.application.request;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.letter.Answers;
import be.sentum.privacy.application.letter.CaseLetters;
import be.sentum.privacy.application.port.in.request.DecideRequest;
import be.sentum.privacy.application.port.out.erasure.ErasureFile;
import be.sentum.privacy.application.port.out.hold.LegalHoldRegister;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.port.out.restriction.Restrictions;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.application.rectification.Rectifications;
import be.sentum.privacy.application.restriction.RestrictionDecisions;
import be.sentum.privacy.domain.erasure.ErasurePlan;
import be.sentum.privacy.domain.letter.CaseLetter;
import be.sentum.privacy.domain.letter.ReasonCode;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.Outcome;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.Stage;
import be.sentum.privacy.domain.restriction.Ground;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.List;
import java.util.Optional;

@UseCase
class DecideRequestHandler implements DecideRequest {

    private final Requests requests;
    private final ErasureFile erasures;
    private final Restrictions restrictions;
    private final RestrictionDecisions decisions;
    private final LegalHoldRegister holds;
    private final CaseLetters letters;
    private final CaseProgress progress;
    private final Rectifications rectifications;

    DecideRequestHandler(
            Requests requests,
            ErasureFile erasures,
            Restrictions restrictions,
            RestrictionDecisions decisions,
            LegalHoldRegister holds,
            CaseLetters letters,
            CaseProgress progress,
            Rectifications rectifications) {
        this.requests = requests;
        this.erasures = erasures;
        this.restrictions = restrictions;
        this.decisions = decisions;
        this.holds = holds;
        this.letters = letters;
        this.progress = progress;
        this.rectifications = rectifications;
    }

    @Override
    public Result handle(Command command) {
        return requests.lock(command.request())
                .map(request -> decide(request, command))
                .orElseGet(() -> new Result.Refused(new Rejection.NotFound()));
    }

    private Result decide(PrivacyRequest request, Command command) {
        List<Item> waiting = request.items().stream()
                .filter(i -> waitsForOfficer(i) && (command.type() == null || command.type() == i.type()))
                .toList();
        if (waiting.isEmpty()) {
            return new Result.Refused(new Rejection.NothingToDecide());
        }
        if (waiting.size() > 1) {
            return new Result.Refused(new Rejection.ItemMustBeNamed());
        }
        Item item = waiting.getFirst();
        Optional<Rejection> reason =
                reasonAgainst(request, item, command).or(() -> letterAgainst(request, item, command));
        if (reason.isPresent()) {
            return new Result.Refused(reason.get());
        }
        progress.follow(
                request,
                decisions.carryOut(
                        request, item, command.outcome(), command.reasons(), command.restriction(), command.actor()),
                command.actor());
        Correction correction = command.correction();
        rectifications.decided(request, item, command.outcome(), correction.corrected(), correction.statementAdded());
        return new Result.Decided(request);
    }

    /** REQ-CLK-04: what could not be told is not decided. */
    private Optional<Rejection> letterAgainst(PrivacyRequest request, Item item, Command command) {
        CaseLetter letter = Answers.decision(item.type(), command.outcome(), command.reasons());
        return letters.canBeSent(request, letter) ? Optional.empty() : Optional.of(new Rejection.RemedyInfoMissing());
    }

    private static boolean waitsForOfficer(Item item) {
        return item.stage() == Stage.PENDING
                || item.stage() == Stage.AWAITING_DECISION
                || item.stage() == Stage.PLANNING;
    }

    private Optional<Rejection> reasonAgainst(PrivacyRequest request, Item item, Command command) {
        if (command.reasons().stream()
                .flatMap(r -> ReasonCode.named(r).stream())
                .anyMatch(ReasonCode::needsFourEyes)) {
            return Optional.of(new Rejection.FourEyesRequired());
        }
        if (item.type() == ItemType.RESTRICTION || item.type() == ItemType.OBJECTION) {
            Optional<Rejection> reason = reasonAgainstStopping(request, item, command);
            if (reason.isPresent()) {
                return reason;
            }
        }
        boolean saysWhy = command.outcome() == Outcome.REFUSED
                || command.outcome() == Outcome.PARTLY_GRANTED && item.type() != ItemType.ERASURE;
        if (saysWhy) {
            return command.reasons().isEmpty() ? Optional.of(new Rejection.ReasonsMissing()) : Optional.empty();
        }
        if (item.type() != ItemType.ERASURE) {
            return Optional.empty();
        }
        if (holds.isHeld(request.person())) {
            return Optional.of(new Rejection.HeldForClaim());
        }
        ErasurePlan plan = new ErasurePlan(erasures.plan(item.id()), item.stage() == Stage.AWAITING_DECISION);
        if (!plan.complete()) {
            return Optional.of(new Rejection.PlanIncomplete());
        }
        if (!command.erasurePreferred() && (plan.conflictsWithClaim() || isNeededForClaim(request.person()))) {
            return Optional.of(new Rejection.ConflictingRequests());
        }
        if (plan.isBlocked() || isStillCollecting(request.person())) {
            return Optional.of(new Rejection.ErasureBlocked());
        }
        return command.outcome() == Outcome.GRANTED && plan.keepsSomething()
                ? Optional.of(new Rejection.PartlyGrantedExpected())
                : Optional.empty();
    }

    private static Optional<Rejection> reasonAgainstStopping(PrivacyRequest request, Item item, Command command) {
        if (item.type() == ItemType.RESTRICTION) {
            boolean grounded = command.outcome() == Outcome.REFUSED
                    || RestrictionDecisions.wanted(request, command.restriction())
                            .isPresent();
            return grounded ? Optional.empty() : Optional.of(new Rejection.GroundMissing());
        }
        return switch (command.outcome()) {
            case PARTLY_GRANTED -> Optional.of(new Rejection.NotInPart());
            case REFUSED ->
                command.reasons().stream()
                                .flatMap(reason -> ReasonCode.named(reason).stream())
                                .anyMatch(ReasonCode::overridesObjection)
                        ? Optional.empty()
                        : Optional.of(new Rejection.CompellingGroundsMissing());
            case GRANTED, NO_DATA -> Optional.empty();
        };
    }

    /** The plan may be older than the restriction. */
    private boolean isNeededForClaim(SubjectId subject) {
        return restrictions.of(subject).stream()
                .anyMatch(restriction -> restriction.ground() == Ground.NEEDED_FOR_CLAIM && !restriction.isEnding());
    }

    /** What a person asked to see is handed over before it is erased (REQ-ACC-02). */
    private boolean isStillCollecting(SubjectId subject) {
        return requests.of(subject).stream()
                .flatMap(r -> r.items().stream())
                .anyMatch(i -> i.type().collects() && !i.isDone());
    }
}
