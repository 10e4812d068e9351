package be.sentum.privacy.adapter.in.rest.request;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.application.port.in.request.WithdrawRequest;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.Reader;
import be.sentum.web.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/privacy-requests/{id}/withdrawal")
@Tag(name = "Privacy requests")
@RunOnVirtualThread
class WithdrawalResource {

    private final WithdrawRequest withdraw;
    private final Callers callers;
    private final InstantSource clock;

    WithdrawalResource(WithdrawRequest withdraw, Callers callers, InstantSource clock) {
        this.withdraw = withdraw;
        this.callers = callers;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.CUSTOMER, Role.DPO})
    @Operation(summary = "Stop a case: the person wants it no longer; final, a follow-up is another case")
    @APIResponse(responseCode = "200", description = "Withdrawn; what was collected for it is deleted")
    @APIResponse(responseCode = "404", description = "not_found: unknown, or somebody else's")
    @APIResponse(responseCode = "409", description = "invalid_transition: ended, or an erasure is being carried out")
    public RequestResponse withdraw(@PathParam("id") UUID id) {
        return switch (withdraw.handle(reader(), new RequestId(id), callers.actor())) {
            case WithdrawRequest.Result.Withdrawn withdrawn ->
                RequestResponse.of(withdrawn.request(), LocalDate.ofInstant(clock.instant(), AnswerPeriod.BRUSSELS));
            case WithdrawRequest.Result.Refused refused -> throw Problems.of(refused.reason());
        };
    }

    private Reader reader() {
        return callers.isStaff()
                ? new Reader.Officer()
                : callers.owner().<Reader>map(owner -> owner).orElseThrow(Problems::notFound);
    }
}
