package be.sentum.web.problem.mapping;

import be.sentum.web.problem.ProblemException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** JSON that is well-formed but not what the resource expects. */
@Singleton
class BodyMapper {

    private final Problems problems;
    private final BodyRefusals bodies;

    BodyMapper(Problems problems, BodyRefusals bodies) {
        this.problems = problems;
        this.bodies = bodies;
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException failure, RoutingContext request) {
        ProblemException refusal = Objects.requireNonNull(bodies.refusal(failure));
        return problems.response(request, refusal.problem(), refusal.detail(), refusal.errors())
                .build();
    }
}
