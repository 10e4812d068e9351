package be.sentum.consent.adapter.in.rest;

import be.sentum.web.problem.ProblemException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the purpose of one event and refuses a list of them (REQ-CON-01). */
class OnePurpose extends StdDeserializer<@Nullable String> {

    private static final long serialVersionUID = 1L;

    OnePurpose() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw refusal();
        }
        return json.getText();
    }

    static ProblemException refusal() {
        return new ProblemException(
                ConsentProblem.ONE_PURPOSE_PER_EVENT, "Send one event for each purpose, each with its own text.");
    }
}
