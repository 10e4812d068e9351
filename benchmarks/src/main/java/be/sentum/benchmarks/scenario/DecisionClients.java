package be.sentum.benchmarks.scenario;

import be.sentum.benchmarks.load.HttpConnection;
import be.sentum.benchmarks.load.HttpConnection.Answer;
import be.sentum.benchmarks.load.Load;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Persons who allow and deny P10 in turn, so that each call publishes an event. */
final class DecisionClients {

    private final Target target;
    private final List<String> tokens;
    private final String text;

    private DecisionClients(Target target, List<String> tokens, String text) {
        this.target = target;
        this.tokens = tokens;
        this.text = text;
    }

    /** The realm's customers for loads, each registered and known to consent-service; eight at most. */
    static DecisionClients of(Target target, int persons) throws Exception {
        Api api = new Api(target);
        List<String> tokens = new ArrayList<>();
        for (int number = 1; number <= persons; number++) {
            String token = api.token("load" + number);
            Answer registered =
                    api.call(target.customer(), "POST", "/customers", Api.bearer(token), Api.newCustomer(number));
            if (registered.status() != 409) {
                registered.expect(201);
            }
            tokens.add(token);
        }
        return new DecisionClients(target, tokens, textOf(api, target));
    }

    /** A client of its own for the person of that number, counted from 0 and round again. Any answer but 201 throws. */
    Load.Client each(int number) throws Exception {
        HttpConnection http = new HttpConnection(target.consent());
        Map<String, String> headers = Api.bearer(tokens.get(number % tokens.size()));
        return new Load.Client() {

            private boolean granted;

            @Override
            public void call() throws Exception {
                granted = !granted;
                http.send("POST", "/consents", headers, choice(granted)).expect(201);
            }

            @Override
            public void close() throws Exception {
                http.close();
            }
        };
    }

    private String choice(boolean granted) {
        return """
               {"purpose":"P10","action":"%s","textVersionId":"%s","method":"toggle"}""".formatted(granted ? "granted" : "denied", text);
    }

    private static String textOf(Api api, Target target) throws Exception {
        Answer answer =
                api.call(target.consent(), "GET", "/purposes", Map.of(), "").expect(200);
        for (JsonNode purpose : api.json(answer).path("items")) {
            if (purpose.path("code").asText().equals("P10")) {
                return purpose.path("textVersionId").asText();
            }
        }
        throw new IllegalStateException("no text asks for P10");
    }
}
