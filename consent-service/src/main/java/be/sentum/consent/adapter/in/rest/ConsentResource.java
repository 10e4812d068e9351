package be.sentum.consent.adapter.in.rest;

import be.sentum.consent.adapter.in.rest.objection.NobodysNo;
import be.sentum.consent.application.port.in.ConsentQueries;
import be.sentum.consent.application.port.in.RecordConsent;
import be.sentum.consent.application.port.in.WithdrawConsent;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.decision.Medium;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.web.caller.Role;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import be.sentum.web.resource.Page;
import be.sentum.web.trace.Trace;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/consents")
@Tag(name = "Consents")
@RunOnVirtualThread
class ConsentResource {

    private final RecordConsent recordConsent;
    private final WithdrawConsent withdrawConsent;
    private final ConsentQueries queries;
    private final CallingPerson person;
    private final NobodysNo nobodysNo;
    private final WhoseChoices whose;

    ConsentResource(
            RecordConsent recordConsent,
            WithdrawConsent withdrawConsent,
            ConsentQueries queries,
            CallingPerson person,
            NobodysNo nobodysNo,
            WhoseChoices whose) {
        this.recordConsent = recordConsent;
        this.withdrawConsent = withdrawConsent;
        this.queries = queries;
        this.person = person;
        this.nobodysNo = nobodysNo;
        this.whose = whose;
    }

    @POST
    @RolesAllowed(Role.CUSTOMER)
    @Operation(summary = "Allow or refuse one purpose for oneself")
    @APIResponse(responseCode = "201", description = "Recorded, with proof of what was shown")
    @APIResponse(responseCode = "202", description = "doubleOptIn: counts once the link in the mail is confirmed")
    @APIResponse(
            responseCode = "409",
            description = "processing_restricted, overtaken, subject_erased, no_partner_named")
    @APIResponse(
            responseCode = "422",
            description = "unknown_purpose, one_purpose_per_event, unknown_text_version, invalid_consent_method,"
                    + " field_not_allowed, refuse_all_required, adult_required, guardian_required …")
    @APIResponse(responseCode = "429", description = "rate_limited: doubleOptIn, and too many mails asked already")
    public Response choose(@NotNull @Valid ConsentRequest request, @Context RoutingContext http) {
        String trace = Trace.of(http).id();
        Function<SubjectId, RecordConsent.Command> choice = subject -> request.command(subject, trace);
        RecordConsent.Result result = recordConsent
                .handle(person.login(), choice)
                .orElseGet(() -> recordConsent.handle(choice.apply(person.require())));
        return switch (result) {
            case RecordConsent.Result.Recorded r ->
                Response.created(URI.create("/consents/" + r.event().id()))
                        .entity(ConsentResponse.of(r.event()))
                        .build();
            case RecordConsent.Result.Pending p ->
                Response.accepted(PendingResponse.of(p)).build();
            case RecordConsent.Result.Refused r -> throw Problems.of(r.reason());
        };
    }

    @DELETE
    @Path("{purpose}")
    @RolesAllowed(Role.CUSTOMER)
    @Operation(summary = "Take a consent back; idempotent, effective at once")
    @APIResponse(responseCode = "200", description = "The decision from now on: denied")
    @APIResponse(responseCode = "422", description = "unknown_purpose, purpose_not_optional")
    public DecisionResponse withdraw(
            @PathParam("purpose") String purpose,
            @Parameter(description = "One way of marketing; absent for all of the purpose")
                    @QueryParam("medium")
                    @Nullable
                    @Pattern(regexp = ConsentRequest.MEDIA)
                    String medium,
            @Context RoutingContext http) {
        if (!PurposeCode.isValid(purpose)) {
            throw new ProblemException(CommonProblem.UNKNOWN_PURPOSE, "GET /purposes lists the purposes there are.");
        }
        PurposeCode code = new PurposeCode(purpose);
        Medium part = medium == null ? null : Medium.named(medium).orElseThrow();
        Optional<SubjectId> subject = person.find();
        if (subject.isEmpty()) {
            return nobodysNo.withdrawal(code, part);
        }
        Evidence evidence = new Evidence(null, Trace.of(http).id(), null, null);
        return switch (withdrawConsent.handle(subject.get(), code, part, evidence)) {
            case WithdrawConsent.Result.Withdrawn w -> DecisionResponse.of(w.decision());
            case WithdrawConsent.Result.Refused r -> throw Problems.of(r.reason());
        };
    }

    @GET
    @RolesAllowed({Role.CUSTOMER, Role.AGENT})
    @Operation(summary = "Everything a person ever chose, newest first; agents name the subject and their purpose")
    @APIResponse(responseCode = "200", description = "The history")
    public Page<ConsentResponse> history(@QueryParam("subject") @Nullable UUID subject) {
        return Page.whole(queries.history(whose.choices(subject, "consent history")).stream()
                .map(ConsentResponse::of)
                .toList());
    }

    @GET
    @Path("effective")
    @RolesAllowed({Role.CUSTOMER, Role.AGENT})
    @Operation(summary = "What may be done for a person right now, and why; agents name the subject and their purpose")
    @APIResponse(responseCode = "200", description = "One decision a purpose")
    public Page<DecisionResponse> effective(@QueryParam("subject") @Nullable UUID subject) {
        return Page.whole(DecisionResponse.of(queries.effective(whose.choices(subject, "effective consents"))));
    }

    @GET
    @Path("{id}/proof")
    @RolesAllowed({Role.CUSTOMER, Role.DPO})
    @Operation(summary = "The exact text that was shown, its hash, and everything recorded about the act")
    @APIResponse(responseCode = "200", description = "The proof")
    @APIResponse(responseCode = "404", description = "not_found")
    public ProofResponse proof(@PathParam("id") UUID id) {
        ConsentQueries.Proof proof = queries.proof(id).orElseThrow(WhoseChoices::notFound);
        SubjectId subject = whose.proof(proof.event().subject());
        return ProofResponse.of(proof, queries.verify(subject));
    }
}
