package be.sentum.consent.adapter.in.rest.purpose;

import be.sentum.consent.application.port.in.ConsentQueries;
import be.sentum.consent.application.port.in.purpose.PurposeQueries;
import be.sentum.consent.domain.BelgianTime;
import be.sentum.consent.domain.purpose.Purpose;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.purpose.RegisteredPurpose;
import be.sentum.consent.domain.purpose.TextVersionId;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import be.sentum.web.resource.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/")
@Tag(name = "Purposes")
@PermitAll
@RunOnVirtualThread
class PurposeResource {

    private static final String DUTCH = "nl";
    private static final Set<String> LANGUAGES = Set.of(DUTCH, "fr", "de", "en");

    private final ConsentQueries queries;
    private final PurposeQueries purposes;
    private final InstantSource clock;

    PurposeResource(ConsentQueries queries, PurposeQueries purposes, InstantSource clock) {
        this.queries = queries;
        this.purposes = purposes;
        this.clock = clock;
    }

    @GET
    @Path("purposes")
    @Operation(summary = "What data are used for, on which basis, and what a person may refuse")
    @APIResponse(
            responseCode = "200",
            description =
                    "All purposes, in the order of their codes; in Dutch where the language is none of nl, fr, de,"
                            + " en (Content-Language)")
    public RestResponse<Page<PurposeResponse>> purposes(@QueryParam("lang") @DefaultValue("nl") String asked) {
        String language = LANGUAGES.contains(asked) ? asked : DUTCH;
        LocalDate today = BelgianTime.day(clock.instant());
        Map<PurposeCode, RegisteredPurpose> register =
                purposes.register().stream().collect(Collectors.toMap(RegisteredPurpose::code, Function.identity()));
        List<Purpose> all = queries.purposes();
        return RestResponse.ResponseBuilder.ok(Page.whole(all.stream()
                        .filter(p -> !p.code().isPart())
                        .map(p -> PurposeResponse.of(
                                p, Objects.requireNonNull(register.get(p.code())), partsOf(p, all), language, today))
                        .toList()))
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .build();
    }

    private static List<Purpose> partsOf(Purpose whole, List<Purpose> all) {
        return all.stream()
                .filter(p -> p.code().isPart() && p.code().whole().equals(whole.code()))
                .toList();
    }

    @GET
    @Path("consent-texts/{id}")
    @Operation(summary = "The exact text a person is or was shown")
    @APIResponse(responseCode = "200", description = "The text with its version and hash")
    @APIResponse(responseCode = "404", description = "not_found")
    public ConsentTextResponse text(@PathParam("id") UUID id) {
        return queries.text(new TextVersionId(id))
                .map(ConsentTextResponse::of)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "GET /purposes names the texts."));
    }
}
