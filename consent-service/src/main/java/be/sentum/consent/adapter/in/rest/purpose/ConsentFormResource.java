package be.sentum.consent.adapter.in.rest.purpose;

import be.sentum.consent.adapter.in.rest.ConsentProblem;
import be.sentum.consent.adapter.in.rest.Problems;
import be.sentum.consent.application.port.in.ConsentQueries;
import be.sentum.consent.application.port.in.purpose.DefineForm;
import be.sentum.consent.domain.BelgianTime;
import be.sentum.consent.domain.form.ConsentForm;
import be.sentum.web.caller.Role;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/consent-forms/{id}")
@Tag(name = "Purposes")
@RunOnVirtualThread
class ConsentFormResource {

    private final DefineForm forms;
    private final ConsentQueries queries;
    private final InstantSource clock;

    ConsentFormResource(DefineForm forms, ConsentQueries queries, InstantSource clock) {
        this.forms = forms;
        this.queries = queries;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(summary = "A screen with one switch a purpose, every one of them off")
    @APIResponse(responseCode = "200", description = "The switches, with the text to show beside each")
    @APIResponse(responseCode = "404", description = "not_found")
    public ConsentFormResponse form(
            @PathParam("id") String id, @QueryParam("lang") @DefaultValue("nl") String language) {
        return forms.find(id)
                .map(form -> response(form, language))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "There is no such form."));
    }

    @PUT
    @RolesAllowed(Role.DPO)
    @Operation(summary = "Define a screen; a switch that is on from the start is refused")
    @APIResponse(responseCode = "200", description = "The form as defined")
    @APIResponse(
            responseCode = "422",
            description =
                    "invalid_consent_method (pre-ticked), refuse_all_required, unknown_purpose, purpose_not_optional")
    public ConsentFormResponse define(
            @PathParam("id") @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") String id,
            @NotNull @Valid ConsentFormRequest request) {
        return switch (forms.handle(request.command(id))) {
            case DefineForm.Result.Defined d -> response(d.form(), "nl");
            case DefineForm.Result.PreTicked p ->
                throw new ProblemException(
                        ConsentProblem.INVALID_CONSENT_METHOD,
                        "Every switch is off until the person turns it on.",
                        List.of(new FieldError("toggles[" + p.toggle() + "].default", "pre_ticked")));
            case DefineForm.Result.Refused r -> throw Problems.of(r.reason());
        };
    }

    private ConsentFormResponse response(ConsentForm form, String language) {
        LocalDate today = BelgianTime.day(clock.instant());
        return ConsentFormResponse.of(form, queries.purposes(), language, today);
    }
}
