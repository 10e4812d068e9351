package be.sentum.consent.adapter.in.rest;

import be.sentum.consent.application.port.in.AskGuardian;
import be.sentum.consent.domain.purpose.TextVersionId;
import be.sentum.consent.domain.suppression.MailAddress;
import be.sentum.web.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/guardian-consents")
@Tag(name = "Consents")
@RolesAllowed(Role.CUSTOMER)
@RunOnVirtualThread
class GuardianConsentResource {

    private final AskGuardian askGuardian;
    private final CallingPerson person;

    GuardianConsentResource(AskGuardian askGuardian, CallingPerson person) {
        this.askGuardian = askGuardian;
        this.person = person;
    }

    /** @param guardianEmail is used for one mail and kept as a keyed hash only */
    record GuardianRequest(
            @NotNull @Pattern(regexp = "P\\d{2}") String purpose,

            @Nullable @Pattern(regexp = ConsentRequest.MEDIA)
            String medium,

            @NotNull UUID textVersionId,

            @NotNull
            @Size(max = 254)
            @Pattern(regexp = "[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]+\\.[^@\\s\\p{Cntrl}]+")
            String guardianEmail) {}

    /** @param id is sent as {@code guardianConsentId} once the guardian has confirmed */
    record GuardianResponse(UUID id, String status, Instant confirmUntil) {}

    @POST
    @Operation(summary = "Ask a guardian by mail to allow one purpose for a child under 13")
    @APIResponse(responseCode = "202", description = "The mail is on its way; nothing is allowed yet")
    @APIResponse(responseCode = "409", description = "processing_restricted, subject_erased")
    @APIResponse(responseCode = "422", description = "unknown_purpose, unknown_text_version, adult_required …")
    @APIResponse(responseCode = "429", description = "rate_limited: too many mails asked already")
    public Response ask(@NotNull @Valid GuardianRequest request) {
        RegisterNumbers.refuse("guardianEmail", request.guardianEmail());
        AskGuardian.Command command = new AskGuardian.Command(
                person.require(),
                ConsentRequest.chosen(request.purpose(), request.medium()),
                new TextVersionId(request.textVersionId()),
                new MailAddress(request.guardianEmail()));
        return switch (askGuardian.handle(command)) {
            case AskGuardian.Result.Asked a ->
                Response.accepted(new GuardianResponse(a.id(), "pending", a.until()))
                        .build();
            case AskGuardian.Result.Refused r -> throw Problems.of(r.reason());
        };
    }
}
