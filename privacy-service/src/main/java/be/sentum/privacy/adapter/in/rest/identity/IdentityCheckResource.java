package be.sentum.privacy.adapter.in.rest.identity;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.application.port.in.identity.AskForIdentity;
import be.sentum.privacy.application.port.in.identity.ProveIdentity;
import be.sentum.privacy.application.port.in.identity.RecordIdentity;
import be.sentum.privacy.domain.identity.check.Proof;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.web.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/privacy-requests/{id}/identity-check")
@Tag(name = "Identity")
@RunOnVirtualThread
class IdentityCheckResource {

    private final AskForIdentity ask;
    private final RecordIdentity record;
    private final ProveIdentity prove;
    private final Callers callers;

    IdentityCheckResource(AskForIdentity ask, RecordIdentity record, ProveIdentity prove, Callers callers) {
        this.ask = ask;
        this.record = record;
        this.prove = prove;
        this.callers = callers;
    }

    @POST
    @RolesAllowed({Role.CUSTOMER, Role.DPO})
    @Operation(
            summary = "An officer asks for proof or records it; the person proves it with a recent log-in",
            description = "Without an outcome the person is asked: a link to the known address, answered with a fact.")
    @APIResponse(responseCode = "200", description = "Asked, recorded or proven")
    @APIResponse(responseCode = "401", description = "reauthentication_required")
    @APIResponse(responseCode = "404", description = "not_found: unknown, or it does not wait for this person's proof")
    @APIResponse(responseCode = "409", description = "invalid_transition")
    @APIResponse(
            responseCode = "422",
            description = "disproportionate_identity_check, identity_not_proven, unknown_subject, validation_failed")
    public IdentityCheckResponse check(@PathParam("id") UUID id, @NotNull @Valid IdentityCheckBody sent) {
        RequestId request = new RequestId(id);
        if (!callers.isStaff()) {
            return byLogin(request);
        }
        return sent.outcome() == null ? ask(request, sent) : record(request, sent);
    }

    private IdentityCheckResponse byLogin(RequestId request) {
        callers.requireRecentLogin();
        ProveIdentity.Result result = prove.byLogin(
                request, callers.owner().orElseThrow(Problems::notFound).subject());
        Verdicts.problemOfLogin(result).ifPresent(problem -> {
            throw problem;
        });
        return new IdentityCheckResponse("in_progress", null);
    }

    private IdentityCheckResponse ask(RequestId request, IdentityCheckBody sent) {
        AskForIdentity.Result result = ask.handle(new AskForIdentity.Command(
                request, sent.person(), sent.proofOr(Proof.LINK_AND_FACT), sent.doubt(), callers.actor()));
        return switch (result) {
            case AskForIdentity.Result.Asked asked -> response(asked.request(), asked.written());
            case AskForIdentity.Result.Refused refused -> throw Problems.of(refused.reason());
        };
    }

    private IdentityCheckResponse record(RequestId request, IdentityCheckBody sent) {
        RecordIdentity.Result result = switch (String.valueOf(sent.outcome())) {
            case "established" ->
                record.established(request, sent.requiredPerson(), sent.proofOr(null), sent.doubt(), callers.actor());
            case "unidentifiable" -> record.unidentifiable(request, callers.actor());
            default -> throw Problems.invalid("outcome", "unknown", "Use established or unidentifiable.");
        };
        return switch (result) {
            case RecordIdentity.Result.Recorded recorded -> response(recorded.request(), null);
            case RecordIdentity.Result.Refused refused -> throw Problems.of(refused.reason());
        };
    }

    @POST
    @Path("answers")
    @PermitAll
    @Operation(
            summary = "Answer the question for proof with the code of the link and facts; no log-in needed",
            description = "The same words whether or not anybody we know has that address.")
    @APIResponse(responseCode = "200", description = "Proven; what was asked begins")
    @APIResponse(responseCode = "409", description = "identity_check_locked, another_fact_needed")
    @APIResponse(responseCode = "410", description = "identity_link_over: used, too old, of another case or person")
    @APIResponse(responseCode = "422", description = "identity_not_proven, validation_failed")
    public IdentityCheckResponse answer(@PathParam("id") UUID id, @NotNull @Valid AnswerBody sent) {
        if (sent.isEmpty()) {
            throw Problems.invalid("orderNumber", "required", "Give at least one fact.");
        }
        Verdicts.problem(prove.byLink(
                        sent.answer(new RequestId(id), callers.customerIfAny().orElse(null))))
                .ifPresent(problem -> {
                    throw problem;
                });
        return new IdentityCheckResponse("in_progress", null);
    }

    private static IdentityCheckResponse response(PrivacyRequest request, @Nullable Boolean letterSent) {
        return new IdentityCheckResponse(request.status().word(), letterSent);
    }
}
