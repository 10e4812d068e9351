package be.sentum.web.problem.mapping;

import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.ProblemException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a JSON body: where, never which value. */
@Singleton
class BodyRefusals {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** The refusal that this failure of the JSON reader means, or null when it is no such failure. */
    @Nullable
    ProblemException refusal(Throwable failure) {
        return switch (failure) {
            case ProblemException own -> own;
            case UnrecognizedPropertyException unknown ->
                new ProblemException(
                        CommonProblem.FIELD_NOT_ALLOWED,
                        "Leave out the fields named in errors.",
                        List.of(new FieldError(path(unknown), CommonProblem.FIELD_NOT_ALLOWED.code())));
            case MismatchedInputException missing when isNullForPrimitive(missing) -> invalid(missing, "required");
            case InvalidFormatException text
            when text.getValue() instanceof String && !isNumber(text.getTargetType()) ->
                invalid(text, text.getTargetType().isEnum() ? "unknown_value" : "invalid_format");
            case StreamConstraintsException limit ->
                new ProblemException(
                        CommonProblem.MALFORMED_BODY, "The JSON nests too deep or has a text or number too long.");
            case JsonMappingException mapping when mapping.getCause() instanceof ProblemException own -> own;
            case JsonMappingException mapping
            when mapping.getCause() instanceof JsonProcessingException inner && inner != mapping -> refusal(inner);
            case JsonMappingException mapping
            when !mapping.getPath().isEmpty() ->
                new ProblemException(
                        CommonProblem.MALFORMED_BODY,
                        "A field has another JSON type than it should.",
                        List.of(new FieldError(path(mapping), "wrong_type")));
            case JsonProcessingException syntax ->
                new ProblemException(CommonProblem.MALFORMED_BODY, "Send one JSON object, with each key once.");
            default -> null;
        };
    }

    private static ProblemException invalid(JsonMappingException failure, String code) {
        return new ProblemException(
                CommonProblem.VALIDATION_FAILED,
                "Correct the fields named in errors.",
                List.of(new FieldError(path(failure), code)));
    }

    /** A missing or null value where Java has a primitive. */
    private static boolean isNullForPrimitive(MismatchedInputException failure) {
        return failure.getTargetType() != null
                && failure.getTargetType().isPrimitive()
                && failure.getOriginalMessage().startsWith("Cannot map `null`");
    }

    private static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(type) || type.isPrimitive() || type == Boolean.class;
    }

    private static String path(JsonMappingException failure) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(plain(step.getFieldName()));
            }
        }
        return path.toString();
    }

    /** A key that does not look like a field's name may be anything a person typed. */
    private static String plain(String name) {
        return PLAIN_NAME.matcher(name).matches() ? name : "?";
    }
}
