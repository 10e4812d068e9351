package be.sentum.web.problem.mapping;

import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.FieldError;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Bean Validation: each violation as path and stable code. */
@Singleton
class ValidationMapper {

    private static final int AT_MOST = 50;

    private final Problems problems;
    private final FailureMapper failures;

    ValidationMapper(Problems problems, FailureMapper failures) {
        this.problems = problems;
        this.failures = failures;
    }

    @ServerExceptionMapper
    Response invalid(ValidationException failure, RoutingContext request) {
        if (!(failure instanceof ConstraintViolationException invalid)
                || invalid.getConstraintViolations().stream().anyMatch(v -> !isAboutRequest(v))) {
            return failures.unexpected(failure, request);
        }
        List<FieldError> errors = invalid.getConstraintViolations().stream()
                .map(v -> new FieldError(path(v), ViolationCode.of(v)))
                .distinct()
                .sorted(Comparator.comparing(FieldError::path).thenComparing(FieldError::code))
                .limit(AT_MOST)
                .toList();
        return problems.response(
                        request, CommonProblem.VALIDATION_FAILED, "Correct the fields named in errors.", errors)
                .build();
    }

    private static boolean isAboutRequest(ConstraintViolation<?> violation) {
        return nodes(violation).stream().anyMatch(n -> n.getKind() == ElementKind.PARAMETER);
    }

    /** The path within the body, or the parameter's name. */
    private static String path(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = nodes(violation);
        if (nodes.size() == 2) {
            return nodes.getLast().getName();
        }
        StringBuilder path = new StringBuilder();
        for (Path.Node node : nodes.subList(2, nodes.size())) {
            if (node.getIndex() != null) {
                path.append('[').append(node.getIndex()).append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                path.append(path.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return path.toString();
    }

    private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
    }
}
