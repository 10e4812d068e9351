package be.sentum.customer.adapter.in.rest;

import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.ProblemException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/**
 * Tells a caller who patches what an answer shows and nobody may change, from one who sends something unknown
 * (REQ-REC-01): the first is {@code read_only}, the second {@code field_not_allowed}.
 */
@Singleton
class ReadOnlyFields extends DeserializationProblemHandler implements ObjectMapperCustomizer {

    private static final Set<String> NAMES = Set.of(
            "id",
            "customerId",
            "kind",
            "login",
            "noticeVersionShown",
            "registeredAt",
            "vatNumberNormalisedFrom",
            "number",
            "origins",
            "statements");

    @Override
    public void customize(ObjectMapper json) {
        json.addHandler(this);
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object target, String name) {
        if (reader.handledType() == CustomerPatch.class && NAMES.contains(name)) {
            throw new ProblemException(
                    CustomerProblem.READ_ONLY,
                    "Leave out the fields named in errors.",
                    List.of(new FieldError(name, CustomerProblem.READ_ONLY.code())));
        }
        return false;
    }
}
