package be.sentum.privacy.adapter.in.rest.notice;

import be.sentum.privacy.application.port.in.processing.ReadProcessingRecord;
import be.sentum.privacy.domain.notice.NoticeLanguage;
import be.sentum.privacy.domain.processing.RecordVersion;
import be.sentum.web.caller.Role;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/processing-register")
@Tag(name = "Registers")
@RolesAllowed(Role.DPO)
@RunOnVirtualThread
class ProcessingResource {

    private final ReadProcessingRecord record;
    private final NoticePage page;

    ProcessingResource(ReadProcessingRecord record, NoticePage page) {
        this.record = record;
        this.page = page;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(summary = "The record of processing (Art. 30), generated from the registers; as JSON or as a page")
    @APIResponse(responseCode = "200", description = "One entry a purpose, and the services that never announced")
    @APIResponse(responseCode = "404", description = "not_found: there is no such version")
    public Response read(
            @QueryParam("version") @Nullable Integer version,
            @QueryParam("lang") @Nullable String lang,
            @Context HttpHeaders headers) {
        RecordVersion found = version == null
                ? record.current()
                : record.find(version)
                        .orElseThrow(() -> new ProblemException(
                                CommonProblem.NOT_FOUND, "There is no such version of the record."));
        Asked asked = Asked.of(lang, headers);
        NoticeLanguage language = asked.language();
        return asked.answer(
                () -> page.of(record.text(found, language), language, found.version(), found.since()),
                () -> ProcessingRegisterResponse.of(found, record.text(found, language)),
                "private, no-store");
    }
}
