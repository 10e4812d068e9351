package be.sentum.web.problem.mapping;

import be.sentum.web.problem.CommonProblem;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Who is not logged in, and who may not. */
@Singleton
class SecurityMapper {

    private final Problems problems;

    SecurityMapper(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    Response unauthorized(RoutingContext request) {
        return problems.response(request, CommonProblem.AUTH_REQUIRED, RefusalMapper.detail(401));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refusal, RoutingContext request) {
        return problems.response(request, CommonProblem.FORBIDDEN, RefusalMapper.detail(403));
    }
}
