package be.sentum.billing.adapter.in.rest.solvency;

import be.sentum.billing.adapter.in.rest.Reading;
import be.sentum.billing.adapter.in.rest.solvency.explanation.ExplanationResponse;
import be.sentum.billing.adapter.in.rest.solvency.explanation.Language;
import be.sentum.billing.application.port.in.ContestSolvency;
import be.sentum.billing.application.port.in.ReviewSolvency;
import be.sentum.billing.application.port.in.SolvencyQueries;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.Viewer;
import be.sentum.billing.domain.solvency.CheckId;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import be.sentum.billing.domain.solvency.explanation.Explanation;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/solvency-checks")
@Tag(name = "Solvency checks")
@RunOnVirtualThread
class SolvencyCheckResource {

    private static final Set<String> PURPOSES = Set.of("P06");
    private static final String WHAT = "solvency check";

    private final SolvencyQueries checks;
    private final ContestSolvency contestSolvency;
    private final ReviewSolvency reviewSolvency;
    private final BuyersStatements statements;
    private final Reading reading;

    SolvencyCheckResource(
            SolvencyQueries checks,
            ContestSolvency contestSolvency,
            ReviewSolvency reviewSolvency,
            BuyersStatements statements,
            Reading reading) {
        this.checks = checks;
        this.contestSolvency = contestSolvency;
        this.reviewSolvency = reviewSolvency;
        this.statements = statements;
        this.reading = reading;
    }

    @GET
    @RolesAllowed({Role.CUSTOMER, Role.REVIEWER})
    @Operation(summary = "The solvency check of an order: one, or none where none was needed or allowed")
    @APIResponse(responseCode = "200", description = "A list of at most one; empty for somebody else's order")
    @APIResponse(responseCode = "422", description = "validation_failed: no orderId")
    public Page<SolvencyCheckResponse> ofOrder(@QueryParam("orderId") @NotNull UUID orderId) {
        Viewer viewer = reading.viewer(PURPOSES);
        Optional<SolvencyCheck> found = checks.checkOfOrder(new OrderId(orderId), viewer);
        return Page.whole(found.map(check -> read(check, viewer)).stream().toList());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.CUSTOMER, Role.REVIEWER})
    @Operation(summary = "A solvency check: outcome, score and all it looked at")
    @APIResponse(responseCode = "200", description = "The check; who reviewed it is for reviewers only")
    @APIResponse(responseCode = "404", description = "not_found: none, or somebody else's")
    public SolvencyCheckResponse byId(@PathParam("id") UUID id) {
        Viewer viewer = reading.viewer(PURPOSES);
        return read(checks.check(new CheckId(id), viewer).orElseThrow(SolvencyCheckResource::notFound), viewer);
    }

    @GET
    @Path("{id}/explanation")
    @RolesAllowed({Role.CUSTOMER, Role.REVIEWER})
    @Operation(summary = "Why it came out so, in plain words: nl (also for a language not known), fr, de or en")
    @APIResponse(
            responseCode = "200",
            description = "Factors, result, what would have altered it, how to correct, how to get a human",
            content = @Content(schema = @Schema(implementation = ExplanationResponse.class)))
    @APIResponse(responseCode = "404", description = "not_found: none, or somebody else's")
    public Response explanation(@PathParam("id") UUID id, @QueryParam("lang") @Nullable String lang) {
        Explanation explanation = checks.explanation(new CheckId(id), reading.viewer(PURPOSES))
                .orElseThrow(SolvencyCheckResource::notFound);
        reading.noted(explanation.check().customer(), WHAT);
        Language language = Language.of(lang);
        return Response.ok(ExplanationResponse.of(explanation, language))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .build();
    }

    @POST
    @Path("{id}/contest")
    @RolesAllowed(Role.CUSTOMER)
    @Operation(summary = "Ask a human to look, in your own words if you like; free, as long as the check is kept")
    @APIResponse(responseCode = "200", description = "The check; unchanged where it was approved: nothing to contest")
    @APIResponse(responseCode = "404", description = "not_found: none, or somebody else's")
    @APIResponse(responseCode = "422", description = "validation_failed")
    public SolvencyCheckResponse contest(@PathParam("id") UUID id, @NotNull @Valid ContestRequest request) {
        Viewer viewer = new Viewer.Customer(reading.login());
        return read(
                contestSolvency
                        .handle(new CheckId(id), viewer, request.statement())
                        .orElseThrow(SolvencyCheckResource::notFound),
                viewer);
    }

    @POST
    @Path("{id}/review")
    @RolesAllowed(Role.REVIEWER)
    @Operation(summary = "A human decides a referred check, with reasons beyond the score")
    @APIResponse(responseCode = "200", description = "The check with the decision")
    @APIResponse(responseCode = "409", description = "invalid_transition, processing_restricted")
    @APIResponse(responseCode = "422", description = "validation_failed, reason_score_only")
    public SolvencyCheckResponse review(@PathParam("id") UUID id, @NotNull @Valid ReviewRequest request) {
        Viewer viewer = reading.viewer(PURPOSES);
        var command = new ReviewSolvency.Command(
                new CheckId(id), reading.login(), request.humanDecision(), request.reasons());
        return switch (reviewSolvency.handle(command)) {
            case ReviewSolvency.Result.Reviewed(SolvencyCheck check) -> read(check, viewer);
            case ReviewSolvency.Result.Refused(ReviewSolvency.Refusal reason) -> throw Refusals.of(reason);
        };
    }

    private SolvencyCheckResponse read(SolvencyCheck check, Viewer viewer) {
        reading.noted(check.customer(), WHAT);
        return SolvencyCheckResponse.of(check, viewer, statements.of(check.customer()));
    }

    private static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND, "Check the id of the check.");
    }
}
