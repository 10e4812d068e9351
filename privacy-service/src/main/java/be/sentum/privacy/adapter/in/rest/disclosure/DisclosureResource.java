package be.sentum.privacy.adapter.in.rest.disclosure;

import be.sentum.privacy.application.port.in.disclosure.DisclosureQueries;
import be.sentum.privacy.application.port.out.disclosure.DisclosureLog.Place;
import be.sentum.privacy.domain.disclosure.Disclosure;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.web.caller.Role;
import be.sentum.web.caller.StaffReads;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import be.sentum.web.resource.Cursor;
import be.sentum.web.resource.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/disclosures")
@Tag(name = "Registers")
@RolesAllowed(Role.DPO)
@RunOnVirtualThread
class DisclosureResource {

    private static final String LIST = "disclosures";
    private static final int PAGE = 100;

    private final DisclosureQueries queries;
    private final StaffReads reads;

    DisclosureResource(DisclosureQueries queries, StaffReads reads) {
        this.queries = queries;
        this.reads = reads;
    }

    @GET
    @Operation(summary = "What left about a person, to whom, when and on which basis; the newest first")
    @APIResponse(responseCode = "200", description = "Entries of the log; empty when nothing left")
    @APIResponse(responseCode = "400", description = "purpose_required, invalid_cursor, invalid_parameter")
    public Page<DisclosureResponse> list(
            @QueryParam("subject") @Nullable UUID subject, @QueryParam("cursor") @Nullable String cursor) {
        reads.requirePurpose();
        if (subject == null) {
            throw new ProblemException(CommonProblem.INVALID_PARAMETER, "Name the person: ?subject= and the id.");
        }
        @Nullable Place after = cursor == null ? null : place(cursor);
        List<Disclosure> found = queries.of(new SubjectId(subject), after, PAGE + 1);
        reads.record(subject, "disclosures");
        List<Disclosure> page = found.subList(0, Math.min(PAGE, found.size()));
        return new Page<>(
                page.stream().map(DisclosureResponse::of).toList(), found.size() > PAGE ? text(page.getLast()) : null);
    }

    private static String text(Disclosure last) {
        return Cursor.after(last.at(), last.id()).text(LIST);
    }

    private static Place place(String text) {
        List<String> parts = Cursor.read(LIST, 2, text).parts();
        try {
            return new Place(Instant.parse(parts.get(0)), UUID.fromString(parts.get(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR, "Begin the list again without a cursor.");
        }
    }
}
