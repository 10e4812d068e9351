package be.sentum.privacy.application.step;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.step.ResumeStep;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.port.out.restriction.Restrictions;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.application.progress.Questions;
import be.sentum.privacy.application.restriction.RestrictionKeeper;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.restriction.Restriction;
import be.sentum.privacy.domain.restriction.RestrictionId;
import be.sentum.privacy.domain.restriction.RestrictionRejection;
import java.util.List;

@UseCase
class ResumeStepHandler implements ResumeStep {

    private static final String RESUMED = "step_resumed";

    private final Requests requests;
    private final Restrictions restrictions;
    private final Questions questions;
    private final CaseProgress progress;
    private final RestrictionKeeper keeper;

    ResumeStepHandler(
            Requests requests,
            Restrictions restrictions,
            Questions questions,
            CaseProgress progress,
            RestrictionKeeper keeper) {
        this.requests = requests;
        this.restrictions = restrictions;
        this.questions = questions;
        this.progress = progress;
        this.keeper = keeper;
    }

    @Override
    public Result ofCase(RequestId id, ServiceName service, Actor actor) {
        return requests.lock(id)
                .<Result>map(request -> resume(request, service, actor))
                .orElseGet(() -> new Result.Refused(new Rejection.NotFound()));
    }

    private Result resume(PrivacyRequest request, ServiceName service, Actor actor) {
        List<Item> waiting = request.resume(service);
        if (waiting.isEmpty()) {
            return new Result.Refused(new Rejection.StepAlreadyDone());
        }
        waiting.forEach(item -> ask(request, item, service));
        progress.follow(request, List.of(), actor);
        waiting.forEach(item -> progress.note(request, RESUMED, actor, StepNames.of(item, service)));
        return new Result.Resumed(request);
    }

    /** The others answer again what they have answered. */
    private void ask(PrivacyRequest request, Item item, ServiceName service) {
        if (item.stage().asksServices()) {
            questions.put(request, item);
        } else {
            keeper.of(item).filter(restriction -> restriction.resume(service)).ifPresent(keeper::tellAgain);
        }
    }

    @Override
    public RestrictionResult ofRestriction(RestrictionId id, ServiceName service, Actor actor) {
        return restrictions
                .lock(id)
                .map(restriction -> resume(restriction, service, actor))
                .orElseGet(() -> new RestrictionResult.Refused(new RestrictionRejection.NotFound()));
    }

    private RestrictionResult resume(Restriction restriction, ServiceName service, Actor actor) {
        if (!restriction.resume(service)) {
            return new RestrictionResult.Refused(new RestrictionRejection.StepAlreadyDone());
        }
        keeper.tellAgain(restriction);
        keeper.note(restriction, RESUMED, actor, StepNames.of(restriction, service));
        return new RestrictionResult.Resumed(restriction);
    }
}
