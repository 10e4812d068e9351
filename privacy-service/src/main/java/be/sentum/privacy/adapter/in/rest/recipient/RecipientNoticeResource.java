package be.sentum.privacy.adapter.in.rest.recipient;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.application.port.in.recipient.AnswerNotice;
import be.sentum.privacy.application.port.in.recipient.RecipientNoticeQueries;
import be.sentum.privacy.domain.recipient.RecipientNotice;
import be.sentum.privacy.domain.subject.Reader;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.web.caller.Role;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import be.sentum.web.resource.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/recipient-notices")
@Tag(name = "Recipients told of changes")
@RunOnVirtualThread
class RecipientNoticeResource {

    private final RecipientNoticeQueries notices;
    private final AnswerNotice answer;
    private final ShownNotices shown;
    private final Callers callers;

    RecipientNoticeResource(RecipientNoticeQueries notices, AnswerNotice answer, ShownNotices shown, Callers callers) {
        this.notices = notices;
        this.answer = answer;
        this.shown = shown;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Role.CUSTOMER, Role.DPO})
    @Operation(summary = "Whom we told of changes of one's data; an officer names the person, or reads what is overdue")
    @APIResponse(responseCode = "200", description = "Notices: a person's newest first, the overdue oldest first")
    @APIResponse(responseCode = "400", description = "purpose_required")
    public Page<RecipientNoticeResponse> list(@QueryParam("subject") @Nullable UUID subject) {
        Reader reader = callers.reader();
        return shown.page(
                switch (reader) {
                    case Reader.Owner owner -> ofOneself(owner, subject);
                    case Reader.Officer _ -> subject == null ? notices.awaitingHuman() : of(reader, subject);
                });
    }

    /** Somebody else's are none. */
    private List<RecipientNotice> ofOneself(Reader.Owner owner, @Nullable UUID named) {
        return named == null || named.equals(owner.subject().value()) ? notices.of(owner.subject()) : List.of();
    }

    private List<RecipientNotice> of(Reader reader, UUID subject) {
        callers.note(reader, new SubjectId(subject), "recipient notices");
        return notices.of(new SubjectId(subject));
    }

    @POST
    @Path("{id}/settlement")
    @RolesAllowed(Role.DPO)
    @Operation(summary = "Record that telling is impossible or disproportionate, or was done otherwise")
    @APIResponse(responseCode = "200", description = "Settled; nothing more is sent")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "409", description = "invalid_transition: answered or settled before")
    @APIResponse(responseCode = "422", description = "validation_failed")
    public RecipientNoticeResponse settle(@PathParam("id") UUID id, @NotNull @Valid SettlementRequest sent) {
        return ended(answer.settle(id, sent.settlement(), sent.words(), callers.actor()));
    }

    private RecipientNoticeResponse ended(AnswerNotice.Result result) {
        return switch (result) {
            case AnswerNotice.Result.Done done ->
                shown.page(List.of(done.notice())).items().getFirst();
            case AnswerNotice.Result.NoSuchNotice _ -> throw Problems.notFound();
            case AnswerNotice.Result.AlreadyEnded _ ->
                throw new ProblemException(CommonProblem.INVALID_TRANSITION, "It was answered or settled before.");
        };
    }
}
