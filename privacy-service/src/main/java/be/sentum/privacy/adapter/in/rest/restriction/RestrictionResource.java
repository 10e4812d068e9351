package be.sentum.privacy.adapter.in.rest.restriction;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.adapter.in.rest.ScopeBody;
import be.sentum.privacy.application.port.in.restriction.ImposeRestriction;
import be.sentum.privacy.application.port.in.restriction.RestrictionQueries;
import be.sentum.privacy.domain.restriction.Restriction;
import be.sentum.privacy.domain.restriction.RestrictionId;
import be.sentum.privacy.domain.restriction.RestrictionRejection;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.web.caller.Role;
import be.sentum.web.caller.StaffReads;
import be.sentum.web.resource.Cursor;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/restrictions")
@Tag(name = "Restrictions")
@RolesAllowed(Role.DPO)
@RunOnVirtualThread
class RestrictionResource {

    private static final String LIST = "restrictions";
    private static final int PAGE = 50;

    private final ImposeRestriction impose;
    private final RestrictionQueries queries;
    private final Callers callers;
    private final StaffReads reads;

    RestrictionResource(ImposeRestriction impose, RestrictionQueries queries, Callers callers, StaffReads reads) {
        this.impose = impose;
        this.queries = queries;
        this.callers = callers;
        this.reads = reads;
    }

    @POST
    @Operation(summary = "Restrict processing of a person's data (Art. 18), in all services")
    @APIResponse(responseCode = "201", description = "Ordered; effective when every service has answered")
    @APIResponse(responseCode = "409", description = "subject_erased")
    @APIResponse(
            responseCode = "422",
            description = "validation_failed (unknown ground, category, purpose), unknown_subject")
    public Response impose(@NotNull @Valid NewRestriction sent) {
        ImposeRestriction.Command command = new ImposeRestriction.Command(
                new SubjectId(sent.subject()),
                ScopeBody.ground("ground", sent.ground()),
                ScopeBody.orEverything(sent.scope(), "scope"),
                sent.note() == null || sent.note().isBlank()
                        ? null
                        : sent.note().strip(),
                callers.actor());
        return switch (impose.handle(command)) {
            case ImposeRestriction.Result.Imposed imposed ->
                Response.created(URI.create(
                                "/restrictions/" + imposed.restriction().id().value()))
                        .entity(RestrictionResponse.of(imposed.restriction()))
                        .build();
            case ImposeRestriction.Result.Refused refused -> throw RestrictionProblems.of(refused.reason());
        };
    }

    @GET
    @Operation(summary = "The restrictions that stand, or all of one person, the newest first")
    @APIResponse(responseCode = "200", description = "Restrictions; with subject also those that are lifted")
    @APIResponse(responseCode = "400", description = "purpose_required, invalid_cursor, invalid_parameter")
    public Page<RestrictionResponse> list(
            @QueryParam("subject") @Nullable UUID subject, @QueryParam("cursor") @Nullable String cursor) {
        reads.requirePurpose();
        if (subject != null) {
            reads.record(subject, LIST);
            return new Page<>(
                    queries.of(new SubjectId(subject)).stream()
                            .map(RestrictionResponse::of)
                            .toList(),
                    null);
        }
        List<Restriction> found = queries.standing(cursor == null ? null : place(cursor), PAGE + 1);
        List<Restriction> page = found.subList(0, Math.min(PAGE, found.size()));
        return new Page<>(
                page.stream().map(RestrictionResponse::of).toList(),
                found.size() > PAGE ? Cursor.after(page.getLast().id().value()).text(LIST) : null);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A restriction, and what each service has answered")
    @APIResponse(responseCode = "200", description = "The restriction")
    @APIResponse(responseCode = "400", description = "purpose_required")
    @APIResponse(responseCode = "404", description = "not_found")
    public RestrictionResponse get(@PathParam("id") UUID id) {
        reads.requirePurpose();
        Restriction restriction = queries.find(new RestrictionId(id))
                .orElseThrow(() -> RestrictionProblems.of(new RestrictionRejection.NotFound()));
        reads.record(restriction.subject().value(), LIST);
        return RestrictionResponse.of(restriction);
    }

    private static RestrictionId place(String text) {
        return new RestrictionId(Cursor.readId(LIST, text));
    }
}
