package be.sentum.privacy.adapter.in.rest.notice;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.adapter.in.rest.PrivacyProblem;
import be.sentum.privacy.application.port.in.notice.NoticeQueries;
import be.sentum.privacy.application.port.in.notice.PublishNotice;
import be.sentum.privacy.application.port.in.notice.WatchNotice;
import be.sentum.privacy.domain.notice.NoticeLanguage;
import be.sentum.privacy.domain.notice.NoticeText;
import be.sentum.privacy.domain.notice.PublishedNotice;
import be.sentum.web.caller.Role;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/notices")
@Tag(name = "Notice")
@RunOnVirtualThread
class NoticeResource {

    private final NoticeQueries queries;
    private final PublishNotice publish;
    private final WatchNotice watch;
    private final NoticePage page;
    private final Callers callers;

    NoticeResource(NoticeQueries queries, PublishNotice publish, WatchNotice watch, NoticePage page, Callers callers) {
        this.queries = queries;
        this.publish = publish;
        this.watch = watch;
        this.page = page;
        this.callers = callers;
    }

    @GET
    @Path("current")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(summary = "What every person is told of the processing (Art. 13 and 14), as a page or as JSON")
    @APIResponse(responseCode = "200", description = "In the language asked for, or else in Dutch: Content-Language")
    @APIResponse(responseCode = "404", description = "not_found: none is published yet")
    public Response current(@QueryParam("lang") @Nullable String lang, @Context HttpHeaders headers) {
        return answer(queries.current(), lang, headers);
    }

    @GET
    @Path("{version}")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(summary = "A version of the notice as it was published, however old")
    @APIResponse(responseCode = "200", description = "In the language asked for, or else in Dutch: Content-Language")
    @APIResponse(responseCode = "404", description = "not_found: there is no such version")
    public Response version(
            @PathParam("version") int version,
            @QueryParam("lang") @Nullable String lang,
            @Context HttpHeaders headers) {
        return answer(queries.find(version), lang, headers);
    }

    @POST
    @RolesAllowed(Role.DPO)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Generate the notice from the registers and publish it as a new version")
    @APIResponse(responseCode = "201", description = "The new version, in Dutch")
    @APIResponse(responseCode = "200", description = "Nothing changed: the version that is published")
    @APIResponse(responseCode = "409", description = "notice_incomplete: errors lists the elements that are empty")
    public Response publish() {
        return switch (publish.handle(callers.actor())) {
            case PublishNotice.Result.Published r ->
                Response.created(URI.create("/notices/" + r.notice().version()))
                        .entity(NoticeResponse.of(r.notice(), NoticeLanguage.FALLBACK))
                        .build();
            case PublishNotice.Result.Unchanged r ->
                Response.ok(NoticeResponse.of(r.notice(), NoticeLanguage.FALLBACK))
                        .build();
            case PublishNotice.Result.Incomplete r -> throw incomplete(r.gaps());
        };
    }

    @GET
    @Path("state")
    @RolesAllowed(Role.DPO)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Whether the published notice still says what is so, and what keeps a new one from being published")
    @APIResponse(responseCode = "200", description = "outdated: POST /notices; gaps: complete these first")
    @APIResponse(responseCode = "404", description = "not_found: none is published yet")
    public WatchNotice.State state() {
        return watch.state()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "No notice is published yet."));
    }

    private Response answer(Optional<PublishedNotice> found, @Nullable String lang, HttpHeaders headers) {
        PublishedNotice notice = found.orElseThrow(
                () -> new ProblemException(CommonProblem.NOT_FOUND, "There is no such version of the notice."));
        Asked asked = Asked.of(lang, headers);
        NoticeLanguage language = asked.language();
        return asked.answer(
                () -> page.of(text(notice, language), language, notice.version(), notice.publishedAt()),
                () -> NoticeResponse.of(notice, language),
                "public, max-age=300");
    }

    private static NoticeText text(PublishedNotice notice, NoticeLanguage language) {
        return Objects.requireNonNull(notice.texts().get(language));
    }

    private static ProblemException incomplete(SortedSet<String> gaps) {
        return new ProblemException(
                PrivacyProblem.NOTICE_INCOMPLETE,
                "Complete what errors lists: " + String.join(", ", gaps),
                gaps.stream().map(gap -> new FieldError(gap, "empty")).toList());
    }
}
