package be.sentum.consent.adapter.in.rest;

import be.sentum.consent.application.port.in.ConsentQueries;
import be.sentum.consent.domain.BelgianTime;
import be.sentum.consent.domain.TextVersionId;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import be.sentum.web.resource.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "Purposes")
@PermitAll
@RunOnVirtualThread
class PurposeResource {

    private final ConsentQueries queries;
    private final InstantSource clock;

    PurposeResource(ConsentQueries queries, InstantSource clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GET
    @Path("purposes")
    @Operation(summary = "What data are used for, on which basis, and what a person may refuse")
    @APIResponse(responseCode = "200", description = "All purposes, in the order of their codes")
    public Page<PurposeResponse> purposes(@QueryParam("lang") @DefaultValue("nl") String language) {
        LocalDate today = BelgianTime.day(clock.instant());
        return Page.whole(queries.purposes().stream()
                .map(p -> PurposeResponse.of(p, language, today))
                .toList());
    }

    @GET
    @Path("consent-texts/{id}")
    @Operation(summary = "The exact text a person is or was shown")
    @APIResponse(responseCode = "200", description = "The text with its version and hash")
    @APIResponse(responseCode = "404", description = "not_found")
    public ConsentTextResponse text(@PathParam("id") UUID id) {
        return queries.text(new TextVersionId(id))
                .map(ConsentTextResponse::of)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "GET /purposes names the texts."));
    }
}
