package be.sentum.privacy.application.refusal;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.refusal.RefuseRequest;
import be.sentum.privacy.application.port.out.refusal.Refusals;
import be.sentum.privacy.application.port.out.request.NewIds;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.refusal.Refusal;
import be.sentum.privacy.domain.refusal.RefusalId;
import be.sentum.privacy.domain.refusal.RefusalRejection;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

@UseCase
class RefuseRequestHandler implements RefuseRequest {

    private final Requests requests;
    private final Refusals refusals;
    private final ApprovedRefusal approved;
    private final CaseProgress progress;
    private final NewIds ids;
    private final InstantSource clock;

    RefuseRequestHandler(
            Requests requests,
            Refusals refusals,
            ApprovedRefusal approved,
            CaseProgress progress,
            NewIds ids,
            InstantSource clock) {
        this.requests = requests;
        this.refusals = refusals;
        this.approved = approved;
        this.progress = progress;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Result assess(Assessment assessment) {
        return requests.lock(assessment.request())
                .map(request -> assess(request, assessment))
                .orElseGet(() -> refused(new RefusalRejection.NotFound()));
    }

    private Result assess(PrivacyRequest request, Assessment assessment) {
        List<Item> open = request.items().stream()
                .filter(i -> ApprovedRefusal.isOpen(i) && (assessment.type() == null || assessment.type() == i.type()))
                .toList();
        if (open.isEmpty()) {
            return refused(new RefusalRejection.NothingToRefuse());
        }
        if (open.size() > 1) {
            return refused(new RefusalRejection.ItemMustBeNamed());
        }
        if (!assessment.facts().suffice()) {
            return refused(new RefusalRejection.InsufficientGrounds());
        }
        Refusal refusal = new Refusal(
                new RefusalId(ids.next()),
                open.getFirst().id(),
                assessment.ground(),
                assessment.facts(),
                assessment.consequence(),
                Objects.requireNonNull(assessment.actor().login(), "a human assesses"),
                clock.instant(),
                null);
        refusals.keep(request.id(), refusal);
        progress.note(
                request,
                "refusal_assessed",
                assessment.actor(),
                refusal.ground().word());
        return new Result.Done(refusal);
    }

    @Override
    public Result approve(RequestId id, RefusalId refusalId, Actor actor) {
        Optional<PrivacyRequest> request = requests.lock(id);
        Optional<Refusal> refusal = request.flatMap(r -> refusals.find(r.id(), refusalId));
        return refusal.isEmpty()
                ? refused(new RefusalRejection.NotFound())
                : approve(request.orElseThrow(), refusal.get(), actor);
    }

    private Result approve(PrivacyRequest request, Refusal refusal, Actor actor) {
        String login = Objects.requireNonNull(actor.login(), "a human approves");
        if (refusal.approved().isPresent()) {
            return refused(new RefusalRejection.AlreadyApproved());
        }
        if (!refusal.mayBeApprovedBy(login)) {
            return refused(new RefusalRejection.FourEyesRequired());
        }
        Optional<RefusalRejection> reason = approved.reasonAgainst(request, refusal);
        if (reason.isPresent()) {
            return refused(reason.get());
        }
        Refusal agreed = refusal.approved(login, clock.instant());
        refusals.keep(request.id(), agreed);
        approved.carryOut(request, agreed, actor);
        return new Result.Done(agreed);
    }

    @Override
    public List<Refusal> of(RequestId request) {
        return refusals.of(request);
    }

    private static Result refused(RefusalRejection reason) {
        return new Result.Refused(reason);
    }
}
