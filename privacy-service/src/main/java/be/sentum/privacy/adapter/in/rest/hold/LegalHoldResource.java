package be.sentum.privacy.adapter.in.rest.hold;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.application.port.in.hold.HoldQueries;
import be.sentum.privacy.application.port.in.hold.HoldQueries.Sight;
import be.sentum.privacy.application.port.in.hold.KeepLegalHolds;
import be.sentum.privacy.domain.hold.HoldId;
import be.sentum.privacy.domain.hold.HoldRejection;
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

@Path("/legal-holds")
@Tag(name = "Legal holds")
@RolesAllowed(Role.DPO)
@RunOnVirtualThread
class LegalHoldResource {

    private static final String LIST = "legal-holds";
    private static final int PAGE = 50;

    private final KeepLegalHolds holds;
    private final HoldQueries queries;
    private final Callers callers;
    private final StaffReads reads;

    LegalHoldResource(KeepLegalHolds holds, HoldQueries queries, Callers callers, StaffReads reads) {
        this.holds = holds;
        this.queries = queries;
        this.callers = callers;
        this.reads = reads;
    }

    @POST
    @Operation(summary = "Keep a person's data for a legal claim, whatever their last day; every service hears of it")
    @APIResponse(responseCode = "201", description = "Held; the list shows which service has answered")
    @APIResponse(responseCode = "404", description = "not_found: no such person")
    @APIResponse(responseCode = "409", description = "subject_erased: the erasure is being carried out")
    @APIResponse(responseCode = "422", description = "review_too_late, validation_failed")
    public Response place(@NotNull @Valid NewHold sent) {
        HoldResponse placed = done(holds.place(sent.command(callers.actor())));
        return Response.created(URI.create("/legal-holds/" + placed.id()))
                .entity(placed)
                .build();
    }

    @GET
    @Operation(summary = "The register of legal holds, the newest first; an overdue review is marked")
    @APIResponse(responseCode = "200", description = "Holds, those released included")
    @APIResponse(responseCode = "400", description = "purpose_required, invalid_cursor")
    public Page<HoldResponse> list(@QueryParam("cursor") @Nullable String cursor) {
        reads.requirePurpose();
        @Nullable HoldId after = cursor == null ? null : new HoldId(Cursor.readId(LIST, cursor));
        List<Sight> found = queries.list(after, PAGE + 1);
        List<Sight> page = found.subList(0, Math.min(PAGE, found.size()));
        page.stream()
                .map(sight -> sight.hold().subject().value())
                .distinct()
                .forEach(subject -> reads.record(subject, "legal hold"));
        return new Page<>(
                page.stream().map(HoldResponse::of).toList(),
                found.size() > PAGE
                        ? Cursor.after(page.getLast().hold().id().value()).text(LIST)
                        : null);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One legal hold, and what each service answered")
    @APIResponse(responseCode = "200", description = "The hold")
    @APIResponse(responseCode = "400", description = "purpose_required")
    @APIResponse(responseCode = "404", description = "not_found")
    public HoldResponse one(@PathParam("id") UUID id) {
        reads.requirePurpose();
        Sight sight = sight(new HoldId(id));
        reads.record(sight.hold().subject().value(), "legal hold");
        return HoldResponse.of(sight);
    }

    @POST
    @Path("{id}/review")
    @Operation(summary = "It is still needed: set the next day by which somebody looks again")
    @APIResponse(responseCode = "200", description = "Reviewed")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "409", description = "invalid_transition: it was released")
    @APIResponse(responseCode = "422", description = "review_too_late, validation_failed")
    public HoldResponse review(@PathParam("id") UUID id, @NotNull @Valid ReviewRequest sent) {
        return done(holds.review(new HoldId(id), sent.reviewDate(), callers.actor()));
    }

    @POST
    @Path("{id}/release")
    @Operation(summary = "End the hold: what it kept ends by its own rules again")
    @APIResponse(responseCode = "200", description = "Released; the services hear of it")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "409", description = "invalid_transition: it was released already")
    public HoldResponse release(@PathParam("id") UUID id) {
        return done(holds.release(new HoldId(id), callers.actor()));
    }

    private HoldResponse done(KeepLegalHolds.Result result) {
        return switch (result) {
            case KeepLegalHolds.Result.Done done ->
                HoldResponse.of(sight(done.hold().id()));
            case KeepLegalHolds.Result.Refused refused -> throw HoldProblems.of(refused.reason());
        };
    }

    private Sight sight(HoldId id) {
        return queries.find(id).orElseThrow(() -> HoldProblems.of(new HoldRejection.NotFound()));
    }
}
