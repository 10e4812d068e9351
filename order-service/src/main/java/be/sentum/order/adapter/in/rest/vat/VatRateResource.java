package be.sentum.order.adapter.in.rest.vat;

import be.sentum.order.adapter.in.rest.Refusals;
import be.sentum.order.application.port.in.vat.SetVatRate;
import be.sentum.order.application.port.in.vat.VatRateQueries;
import be.sentum.order.domain.vat.VatClass;
import be.sentum.web.caller.Role;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import be.sentum.web.resource.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/vat-rates")
@Tag(name = "Products")
@RunOnVirtualThread
class VatRateResource {

    private final VatRateQueries rates;
    private final SetVatRate setVatRate;

    VatRateResource(VatRateQueries rates, SetVatRate setVatRate) {
        this.rates = rates;
        this.setVatRate = setVatRate;
    }

    @GET
    @RolesAllowed({Role.AGENT, Role.FINANCE, Role.OPERATOR})
    @Operation(summary = "The rates of value added tax: for which class, from when to when, by which law")
    @APIResponse(responseCode = "200", description = "Past, present and future ones")
    public Page<VatRateBody> list() {
        return Page.whole(rates.all().stream().map(VatRateBody::of).toList());
    }

    @PUT
    @Path("{vatClass}/{validFrom}")
    @RolesAllowed({Role.FINANCE, Role.OPERATOR})
    @Operation(summary = "Enter a rate from that day on; an open-ended earlier one ends the day before")
    @APIResponse(responseCode = "200", description = "As it is kept; the same again answers the same")
    @APIResponse(responseCode = "409", description = "vat_rate_overlaps, vat_rate_in_force")
    public VatRateBody put(
            @PathParam("vatClass") @Pattern(regexp = VatClass.PATTERN) String vatClass,
            @PathParam("validFrom") String validFrom,
            @NotNull @Valid VatRateRequest request) {
        return switch (setVatRate.handle(request.toPeriod(new VatClass(vatClass), day(validFrom)))) {
            case SetVatRate.Result.Set set -> VatRateBody.of(set.period());
            case SetVatRate.Result.Refused refused -> throw Refusals.of(refused.reason());
        };
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new ProblemException(CommonProblem.INVALID_PARAMETER, "validFrom is a date: 2027-01-01.");
        }
    }
}
