package be.sentum.web.problem.mapping;

import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What a resource refuses, and what JAX-RS refuses on the way to a resource. */
@Singleton
class RefusalMapper {

    private final Problems problems;
    private final BodyRefusals bodies;

    RefusalMapper(Problems problems, BodyRefusals bodies) {
        this.problems = problems;
        this.bodies = bodies;
    }

    @ServerExceptionMapper
    Response problem(ProblemException refusal, RoutingContext request) {
        Response.ResponseBuilder response =
                problems.response(request, refusal.problem(), refusal.detail(), refusal.errors());
        refusal.retryAfter()
                .ifPresent(after ->
                        response.header("Retry-After", after.plusMillis(999).toSeconds()));
        return response.build();
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException refusal, RoutingContext request, UriInfo uri, ResourceInfo resource) {
        if (refusal.getCause() != null && UnreadableParameter.isInQuery(resource, uri)) {
            return problems.response(
                    request, CommonProblem.INVALID_PARAMETER, "Send each parameter in its documented form.");
        }
        return problems.response(request, CommonProblem.NOT_FOUND, "Check the address and the id in it.");
    }

    @ServerExceptionMapper
    Response other(WebApplicationException refusal, RoutingContext request) {
        Response original = refusal.getResponse();
        if (original.getStatus() < 400) {
            return original;
        }
        ProblemException inBody = refusal.getCause() == null ? null : bodies.refusal(refusal.getCause());
        if (inBody != null) {
            return problem(inBody, request);
        }
        return problems.response(request, byStatus(original.getStatus()), detail(original.getStatus()));
    }

    static CommonProblem byStatus(int status) {
        return switch (status) {
            case 401 -> CommonProblem.AUTH_REQUIRED;
            case 403 -> CommonProblem.FORBIDDEN;
            case 404 -> CommonProblem.NOT_FOUND;
            case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
            case 406 -> CommonProblem.NOT_ACCEPTABLE;
            case 412 -> CommonProblem.VERSION_MISMATCH;
            case 413 -> CommonProblem.BODY_TOO_LARGE;
            case 415 -> CommonProblem.UNSUPPORTED_MEDIA_TYPE;
            case 429 -> CommonProblem.RATE_LIMITED;
            case 503 -> CommonProblem.SERVICE_UNAVAILABLE;
            default -> status < 500 ? CommonProblem.INVALID_PARAMETER : CommonProblem.INTERNAL_ERROR;
        };
    }

    static String detail(int status) {
        return switch (status) {
            case 401 -> "Send a valid token as Authorization: Bearer.";
            case 403 -> "Ask somebody whose role may do this.";
            case 404 -> "Check the address and the id in it.";
            case 405 -> "The API description says which methods there are.";
            case 406 -> "Accept application/json.";
            case 412 -> "Read the resource again and repeat the change.";
            case 413 -> "Send less.";
            case 415 -> "Set Content-Type to what the API description says.";
            case 429, 503 -> "Try again in a moment.";
            default -> status < 500 ? "Send each parameter and header in its documented form." : "Tell us the traceId.";
        };
    }
}
