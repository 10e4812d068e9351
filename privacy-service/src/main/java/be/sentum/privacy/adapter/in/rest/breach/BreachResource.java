package be.sentum.privacy.adapter.in.rest.breach;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.application.port.in.breach.BreachQueries;
import be.sentum.privacy.application.port.in.breach.BreachQueries.Sight;
import be.sentum.privacy.application.port.in.breach.KeepBreaches;
import be.sentum.privacy.application.port.in.breach.KeepBreaches.Change;
import be.sentum.privacy.domain.breach.BreachId;
import be.sentum.web.caller.Role;
import be.sentum.web.resource.Cursor;
import be.sentum.web.resource.Page;
import be.sentum.web.resource.Versions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/breaches")
@Tag(name = "Breaches")
@RolesAllowed(Role.DPO)
@RunOnVirtualThread
class BreachResource {

    private static final String LIST = "breaches";
    private static final int PAGE = 50;

    private final KeepBreaches breaches;
    private final BreachQueries queries;
    private final Callers callers;

    BreachResource(KeepBreaches breaches, BreachQueries queries, Callers callers) {
        this.breaches = breaches;
        this.queries = queries;
        this.callers = callers;
    }

    @POST
    @Operation(summary = "Enter a breach in the register, whether or not anybody has to be told; the clock runs")
    @APIResponse(responseCode = "201", description = "Registered, with the deadline")
    @APIResponse(responseCode = "422", description = "validation_failed")
    public Response register(@NotNull @Valid NewBreachRequest sent) {
        Sight sight = done(breaches.register(sent.breach(callers.actor())));
        return Response.created(URI.create("/breaches/" + sight.breach().id().value()))
                .tag(Versions.etag(sight.breach().version()))
                .entity(BreachResponse.of(sight))
                .build();
    }

    @GET
    @Operation(summary = "The register of breaches, the newest first")
    @APIResponse(responseCode = "200", description = "Breaches")
    @APIResponse(responseCode = "400", description = "invalid_cursor")
    public Page<BreachResponse> list(@QueryParam("cursor") @Nullable String cursor) {
        @Nullable BreachId after = cursor == null ? null : new BreachId(Cursor.readId(LIST, cursor));
        List<Sight> found = queries.list(after, PAGE + 1);
        List<Sight> page = found.subList(0, Math.min(PAGE, found.size()));
        return new Page<>(
                page.stream().map(BreachResponse::of).toList(),
                found.size() > PAGE
                        ? Cursor.after(page.getLast().breach().id().value()).text(LIST)
                        : null);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One breach: what became known when, who decided what, who was told")
    @APIResponse(responseCode = "200", description = "The breach, with its ETag")
    @APIResponse(responseCode = "404", description = "not_found")
    public Response one(@PathParam("id") UUID id, @Context Request request) {
        Sight sight = queries.find(new BreachId(id)).orElseThrow(BreachProblems::notFound);
        return Versions.read(request, sight.breach().version(), BreachResponse.of(sight));
    }

    @POST
    @Path("{id}/phases")
    @Operation(summary = "Add what has become known since; what is left out stays as it was")
    @APIResponse(responseCode = "200", description = "Added")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "412", description = "version_mismatch")
    @APIResponse(responseCode = "422", description = "validation_failed")
    @APIResponse(responseCode = "428", description = "precondition_required")
    public Response learn(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid FactsBody sent) {
        return changed(breaches.learn(change(id, ifMatch), sent.facts()));
    }

    @POST
    @Path("{id}/decision")
    @Operation(summary = "Decide whether the authority is told; that there is no risk waits for a second human")
    @APIResponse(responseCode = "200", description = "Decided")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "409", description = "invalid_transition")
    @APIResponse(responseCode = "412", description = "version_mismatch")
    @APIResponse(responseCode = "422", description = "validation_failed")
    @APIResponse(responseCode = "428", description = "precondition_required")
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AuthorityBody sent) {
        callers.requireHuman();
        return changed(breaches.decide(
                change(id, ifMatch), sent.noRisk(), sent.reasons().strip()));
    }

    @POST
    @Path("{id}/decision/approval")
    @Operation(summary = "A second human agrees that there is no risk: the clock stops")
    @APIResponse(responseCode = "200", description = "Agreed")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "409", description = "invalid_transition: nothing waits for it")
    @APIResponse(responseCode = "412", description = "version_mismatch")
    @APIResponse(responseCode = "422", description = "four_eyes_required")
    @APIResponse(responseCode = "428", description = "precondition_required")
    public Response approve(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        callers.requireHuman();
        return changed(breaches.approve(change(id, ifMatch)));
    }

    @POST
    @Path("{id}/notification")
    @Operation(summary = "Enter that the authority was told; the first time stops the clock, later ones are phases")
    @APIResponse(responseCode = "200", description = "Entered")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "412", description = "version_mismatch")
    @APIResponse(responseCode = "422", description = "late_reasons_required, validation_failed")
    @APIResponse(responseCode = "428", description = "precondition_required")
    public Response notified(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid NotifiedBody sent) {
        return changed(breaches.notified(change(id, ifMatch), sent.told()));
    }

    @POST
    @Path("{id}/persons-decision")
    @Operation(summary = "Decide whether the persons are told, or which exemption of Art. 34(3) holds")
    @APIResponse(responseCode = "200", description = "Decided")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "412", description = "version_mismatch")
    @APIResponse(responseCode = "422", description = "validation_failed")
    @APIResponse(responseCode = "428", description = "precondition_required")
    public Response persons(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PersonsBody sent) {
        callers.requireHuman();
        return changed(breaches.decideAboutPersons(
                change(id, ifMatch), sent.answer(), sent.reasons().strip(), FactsBody.text(sent.publicNotice())));
    }

    private Change change(UUID id, @Nullable String ifMatch) {
        return new Change(new BreachId(id), Versions.expected(ifMatch), callers.actor());
    }

    private Response changed(KeepBreaches.Result result) {
        Sight sight = done(result);
        return Response.ok(BreachResponse.of(sight))
                .tag(Versions.etag(sight.breach().version()))
                .build();
    }

    private Sight done(KeepBreaches.Result result) {
        return switch (result) {
            case KeepBreaches.Result.Done done ->
                queries.find(done.breach().id()).orElseThrow(BreachProblems::notFound);
            case KeepBreaches.Result.Refused refused -> throw BreachProblems.of(refused.reason());
        };
    }
}
