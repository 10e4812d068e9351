package be.sentum.privacy.adapter.in.rest.breach;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.application.port.in.breach.BreachQueries;
import be.sentum.privacy.application.port.in.breach.FindAffected;
import be.sentum.privacy.application.port.out.breach.AffectedPersons.Span;
import be.sentum.privacy.domain.breach.BreachId;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.web.caller.Role;
import be.sentum.web.caller.StaffReads;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import be.sentum.web.resource.Cursor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/breaches")
@Tag(name = "Breaches")
@RolesAllowed(Role.DPO)
@RunOnVirtualThread
class AffectedResource {

    private static final String LIST = "affected-persons";
    private static final int PAGE = 200;

    private final FindAffected affected;
    private final BreachQueries queries;
    private final Callers callers;
    private final StaffReads reads;

    AffectedResource(FindAffected affected, BreachQueries queries, Callers callers, StaffReads reads) {
        this.affected = affected;
        this.queries = queries;
        this.callers = callers;
        this.reads = reads;
    }

    @POST
    @Path("{id}/searches")
    @Operation(summary = "Ask every service of whom staff read in that time; the list shows who has answered")
    @APIResponse(responseCode = "202", description = "Asked")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "422", description = "validation_failed")
    public Response search(@PathParam("id") UUID id, @NotNull @Valid SearchBody sent) {
        affected.search(sent.span(id), callers.actor()).ifPresent(reason -> {
            throw BreachProblems.of(reason);
        });
        return Response.accepted().build();
    }

    @GET
    @Path("{id}/affected-persons")
    @Operation(summary = "Whose data left, or were read by staff, in that time: ids only")
    @APIResponse(responseCode = "200", description = "Persons by id; those read about come with POST searches")
    @APIResponse(responseCode = "400", description = "purpose_required, invalid_parameter, invalid_cursor")
    @APIResponse(responseCode = "404", description = "not_found")
    public AffectedPage persons(
            @PathParam("id") UUID id,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("recipient") @Nullable String recipient,
            @QueryParam("cursor") @Nullable String cursor) {
        // A list of who is affected is no look at a person: it would otherwise lengthen itself through the access log.
        reads.requirePurpose();
        Span span = new Span(new BreachId(id), instant("from", from), instant("to", to));
        @Nullable SubjectId after = cursor == null ? null : new SubjectId(Cursor.readId(LIST, cursor));
        return affected.list(span, recipient, after, PAGE + 1)
                .map(found -> AffectedPage.of(found, PAGE, LIST))
                .orElseThrow(BreachProblems::notFound);
    }

    @GET
    @Path("{id}/notification")
    @Produces("text/plain;charset=utf-8")
    @Operation(summary = "The notification to the authority as a text, with what is known now")
    @APIResponse(responseCode = "200", description = "nl or fr: the authority's languages")
    @APIResponse(responseCode = "400", description = "invalid_parameter")
    @APIResponse(responseCode = "404", description = "not_found")
    public String notification(@PathParam("id") UUID id, @QueryParam("lang") @DefaultValue("nl") String language) {
        if (!queries.languages().contains(language)) {
            throw new ProblemException(CommonProblem.INVALID_PARAMETER, "lang is nl or fr.");
        }
        return queries.notification(new BreachId(id), language).orElseThrow(BreachProblems::notFound);
    }

    private static Instant instant(String name, @Nullable String text) {
        if (text == null) {
            throw new ProblemException(CommonProblem.INVALID_PARAMETER, "Name the time: from and to, ISO 8601 in UTC.");
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new ProblemException(
                    CommonProblem.INVALID_PARAMETER, name + " is a moment such as 2026-11-20T09:00:00Z.");
        }
    }
}
