package be.sentum.privacy.adapter.in.rest.request;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.application.port.in.clock.ClockQueries;
import be.sentum.privacy.application.port.in.request.FollowUp;
import be.sentum.privacy.application.port.in.request.RegisterRequest;
import be.sentum.privacy.application.port.in.request.Repeats;
import be.sentum.privacy.application.port.in.request.RequestQueries;
import be.sentum.privacy.application.port.out.request.Requests.Position;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.Reader;
import be.sentum.web.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/privacy-requests")
@Tag(name = "Privacy requests")
@RunOnVirtualThread
class PrivacyRequestResource {

    private static final int PAGE = 50;

    private final RegisterRequest register;
    private final RequestQueries queries;
    private final ClockQueries clocks;
    private final Repeats repeats;
    private final FollowUp followUps;
    private final Intakes intakes;
    private final Callers callers;
    private final InstantSource clock;

    PrivacyRequestResource(
            RegisterRequest register,
            RequestQueries queries,
            ClockQueries clocks,
            Repeats repeats,
            FollowUp followUps,
            Intakes intakes,
            Callers callers,
            InstantSource clock) {
        this.register = register;
        this.queries = queries;
        this.clocks = clocks;
        this.repeats = repeats;
        this.followUps = followUps;
        this.intakes = intakes;
        this.callers = callers;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.CUSTOMER, Role.DPO, Role.AGENT})
    @Operation(summary = "Exercise a right: a customer for oneself, staff for a named person")
    @APIResponse(responseCode = "202", description = "The case; Location says where to follow it")
    @APIResponse(responseCode = "200", description = "An erasure is already running: its case")
    @APIResponse(responseCode = "401", description = "reauthentication_required")
    @APIResponse(responseCode = "409", description = "subject_erased")
    @APIResponse(responseCode = "422", description = "validation_failed, unknown_customer, unknown_subject")
    @APIResponse(
            responseCode = "429",
            description = "rate_limited: too many at once, but on record; the detail names the case that holds it")
    public Response register(@NotNull @Valid NewRequest sent) {
        RegisterRequest.Command command = intakes.command(sent);
        RegisterRequest.Result result = register.handle(command);
        return answer(isAboutNobody(result) && intakes.isKnownByNow(command) ? register.handle(command) : result);
    }

    private static boolean isAboutNobody(RegisterRequest.Result result) {
        return result instanceof RegisterRequest.Result.Refused refused
                && refused.reason() instanceof Rejection.UnknownSubject;
    }

    private Response answer(RegisterRequest.Result result) {
        return switch (result) {
            case RegisterRequest.Result.Registered r -> answer(Response.Status.ACCEPTED, r.request());
            case RegisterRequest.Result.AlreadyRunning r -> answer(Response.Status.OK, r.request());
            case RegisterRequest.Result.TooMany r -> throw Problems.tooMany(r.recorded(), r.pause());
            case RegisterRequest.Result.Refused r -> throw Problems.of(r.reason());
        };
    }

    @GET
    @RolesAllowed({Role.CUSTOMER, Role.DPO})
    @Operation(summary = "One's own cases, newest first; for an officer all cases, the most urgent first")
    @APIResponse(responseCode = "200", description = "Cases")
    public RequestPage list(
            @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Officers: open cases only; open, late, week (due within it) or due up to a date")
                    @QueryParam("due")
                    @Nullable
                    String due,
            @Parameter(description = "Officers: the case that a letter calls so, for instance PR-2026-000042")
                    @QueryParam("number")
                    @Nullable
                    String number) {
        if (!callers.isStaff()) {
            return new RequestPage(
                    callers.owner().map(o -> queries.of(o.subject())).orElse(List.of()).stream()
                            .map(this::response)
                            .toList(),
                    null,
                    null);
        }
        callers.reader();
        if (number != null) {
            return new RequestPage(
                    queries.numbered(number).stream().map(this::response).toList(), null, null);
        }
        @Nullable Position after = cursor == null ? null : UrgencyCursor.read(cursor);
        List<PrivacyRequest> found = due == null
                ? queries.byUrgency(after, PAGE + 1)
                : queries.due(DueFilter.upTo(due, today()), after, PAGE + 1);
        List<PrivacyRequest> page = found.subList(0, Math.min(PAGE, found.size()));
        return new RequestPage(
                page.stream().map(this::response).toList(),
                found.size() > PAGE ? UrgencyCursor.write(Position.of(page.getLast())) : null,
                due == null ? null : RequestPage.DueCounts.of(clocks.counts()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.CUSTOMER, Role.DPO})
    @Operation(summary = "How far a case is, item by item and service by service")
    @APIResponse(responseCode = "200", description = "The case")
    @APIResponse(responseCode = "404", description = "not_found: unknown, or somebody else's")
    public RequestResponse get(@PathParam("id") UUID id) {
        Reader reader = callers.reader();
        PrivacyRequest request = queries.find(reader, new RequestId(id)).orElseThrow(Problems::notFound);
        request.subject().ifPresent(subject -> callers.note(reader, subject, "privacy request"));
        return response(request)
                .with(
                        followUps.before(request.id()),
                        reader instanceof Reader.Officer ? repeats.in(request) : Map.of());
    }

    private Response answer(Response.Status status, PrivacyRequest request) {
        return Response.status(status)
                .location(URI.create("/privacy-requests/" + request.id().value()))
                .entity(response(request))
                .build();
    }

    private RequestResponse response(PrivacyRequest request) {
        return callers.isStaff() ? RequestResponse.forOfficers(request, today()) : RequestResponse.of(request, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AnswerPeriod.BRUSSELS);
    }
}
