package be.sentum.web.problem.mapping;

import be.sentum.web.config.WebSettings;
import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.Problem;
import be.sentum.web.problem.ProblemCode;
import be.sentum.web.trace.Trace;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

/** Writes problems, in the same form for a REST resource and for what Vert.x refuses before one is reached. */
@ApplicationScoped
class Problems {

    private final ObjectMapper json;
    private final URI base;

    Problems(ObjectMapper json, WebSettings settings) {
        this.json = json;
        this.base = settings.problemBase();
    }

    Response response(RoutingContext request, ProblemCode code, String detail) {
        return response(request, code, detail, List.of()).build();
    }

    Response.ResponseBuilder response(
            RoutingContext request, ProblemCode code, String detail, List<FieldError> errors) {
        Response.ResponseBuilder response =
                Response.status(code.status()).type(Problem.MEDIA_TYPE).entity(body(request, code, detail, errors));
        if (code.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            response.header("WWW-Authenticate", "Bearer");
        }
        if (code.status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            response.header("Retry-After", "1");
        }
        return response;
    }

    /** Ends the request with the problem, unless an answer has already begun. */
    void end(RoutingContext request, ProblemCode code, String detail) {
        if (request.response().headWritten()) {
            request.response().reset();
            return;
        }
        if (code.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            request.response().putHeader("WWW-Authenticate", "Bearer");
        }
        request.response()
                .setStatusCode(code.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .putHeader(Trace.HEADER, Trace.of(request).id())
                .end(body(request, code, detail, List.of()));
    }

    private String body(RoutingContext request, ProblemCode code, String detail, List<FieldError> errors) {
        Problem problem = new Problem(
                base.resolve(code.code()),
                code.title(),
                code.status(),
                code.code(),
                detail,
                Trace.of(request).id(),
                errors);
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
