package be.sentum.web.problem.mapping;

import be.sentum.web.config.WebSettings;
import be.sentum.web.problem.CommonProblem;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What is refused before a resource is reached: a bad token, a body that announces itself as too large, no route. */
@ApplicationScoped
class RouterProblems {

    /** Before Quarkus' own check of the length, which answers without a body. */
    private static final int BEFORE_UPLOAD_LIMIT = -3;

    private static final Predicate<String> NUMBER = Pattern.compile("\\d{1,18}").asMatchPredicate();

    private final Problems problems;
    private final long bodyLimit;

    RouterProblems(Problems problems, WebSettings settings) {
        this.problems = problems;
        this.bodyLimit = settings.body().limit().asLongValue();
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 3).failureHandler(this::failed);
        router.route().order(BEFORE_UPLOAD_LIMIT).handler(this::checkLength);
        router.route().order(Integer.MAX_VALUE).handler(request -> end(request, CommonProblem.NOT_FOUND));
    }

    private void checkLength(RoutingContext request) {
        String length = request.request().getHeader("Content-Length");
        if (length == null || (NUMBER.test(length) && Long.parseLong(length) <= bodyLimit)) {
            request.next();
            return;
        }
        request.response().putHeader("Connection", "close");
        request.response().endHandler(end -> request.request().connection().close());
        end(request, CommonProblem.BODY_TOO_LARGE);
    }

    private void failed(RoutingContext request) {
        Throwable failure = request.failure();
        switch (failure) {
            case null -> end(request, RefusalMapper.byStatus(request.statusCode()));
            case AuthenticationException e -> end(request, CommonProblem.AUTH_REQUIRED);
            case UnauthorizedException e -> end(request, CommonProblem.AUTH_REQUIRED);
            case ForbiddenException e -> end(request, CommonProblem.FORBIDDEN);
            default -> end(request, FailureMapper.classify(failure, request));
        }
    }

    private void end(RoutingContext request, CommonProblem problem) {
        problems.end(request, problem, RefusalMapper.detail(problem.status()));
    }
}
