package be.sentum.privacy.adapter.in.rest.audit;

import be.sentum.privacy.application.port.in.audit.AuditQueries;
import be.sentum.privacy.application.port.in.audit.VerifyAuditTrail;
import be.sentum.privacy.application.port.out.audit.AuditBlocks.SealedEntry;
import be.sentum.web.caller.Role;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import be.sentum.web.resource.Cursor;
import be.sentum.web.resource.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/audit-trail")
@Tag(name = "Audit trail")
@RolesAllowed(Role.DPO)
@RunOnVirtualThread
class AuditTrailResource {

    private static final String LIST = "audit-trail";
    private static final int PAGE = 100;

    private final AuditQueries queries;
    private final VerifyAuditTrail verify;

    AuditTrailResource(AuditQueries queries, VerifyAuditTrail verify) {
        this.queries = queries;
        this.verify = verify;
    }

    @GET
    @Operation(summary = "Who decided and did what, from the beginning; ids and codes only")
    @APIResponse(
            responseCode = "200",
            description = "Entries in the order of the chain; at the end those no block holds yet")
    @APIResponse(responseCode = "400", description = "invalid_cursor")
    public Page<AuditResponse> list(@QueryParam("cursor") @Nullable String cursor) {
        List<SealedEntry> found = queries.after(cursor == null ? 0 : position(cursor), PAGE + 1);
        List<AuditResponse> page =
                found.stream().limit(PAGE).map(AuditResponse::of).collect(Collectors.toCollection(ArrayList::new));
        if (found.size() > PAGE) {
            return new Page<>(page, Cursor.after(found.get(PAGE - 1).seq()).text(LIST));
        }
        queries.pending(PAGE).stream().map(AuditResponse::pending).forEach(page::add);
        return new Page<>(page, null);
    }

    @POST
    @Path("verification")
    @Operation(summary = "Seal what waits, and recompute the whole chain; names the first entry that does not fit")
    @APIResponse(responseCode = "200", description = "How many entries and blocks, whether all fit")
    public VerdictResponse verify() {
        return VerdictResponse.of(verify.handle());
    }

    private static long position(String cursor) {
        try {
            return Long.parseLong(Cursor.read(LIST, 1, cursor).parts().getFirst());
        } catch (NumberFormatException e) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR, "Begin the list again without a cursor.");
        }
    }
}
