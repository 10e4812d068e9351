package be.sentum.consent.adapter.in.rest.receipt;

import be.sentum.consent.application.port.in.ReceiptQueries;
import be.sentum.consent.domain.SubjectId;
import be.sentum.personaldata.subject.Subjects;
import be.sentum.web.caller.Caller;
import be.sentum.web.caller.Role;
import be.sentum.web.caller.StaffReads;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/consents/{id}/receipt")
@Tag(name = "Consents")
@RunOnVirtualThread
class ReceiptResource {

    private final ReceiptQueries receipts;
    private final Caller caller;
    private final Subjects subjects;
    private final StaffReads staffReads;

    ReceiptResource(ReceiptQueries receipts, Caller caller, Subjects subjects, StaffReads staffReads) {
        this.receipts = receipts;
        this.caller = caller;
        this.subjects = subjects;
        this.staffReads = staffReads;
    }

    @GET
    @Produces("application/ld+json")
    @RolesAllowed({Role.CUSTOMER, Role.DPO})
    @Operation(
            summary = "The receipt of a decision: ISO/IEC TS 27560 in JSON-LD, signed; checked with the keys at"
                    + " /.well-known/jwks.json")
    @APIResponse(responseCode = "200", description = "The receipt; the same bytes each time")
    @APIResponse(responseCode = "404", description = "not_found")
    public String receipt(@PathParam("id") UUID id) {
        boolean officer = caller.has(Role.DPO);
        if (officer) {
            staffReads.requirePurpose();
        }
        SubjectId subject =
                receipts.subjectOf(id).filter(s -> officer || isOwn(s)).orElseThrow(ReceiptResource::notFound);
        if (officer) {
            staffReads.record(subject.value(), "receipt");
        }
        return receipts.receipt(id).orElseThrow(ReceiptResource::notFound);
    }

    private boolean isOwn(SubjectId subject) {
        return subjects.ofLogin(caller.login()).filter(subject.value()::equals).isPresent();
    }

    private static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND, "There is no such decision for you.");
    }
}
