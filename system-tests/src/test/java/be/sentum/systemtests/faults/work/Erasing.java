package be.sentum.systemtests.faults.work;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.systemtests.stack.Http.Answer;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** A person asks to be erased; an officer decides on the plan. */
public record Erasing(Subject person, Officer officer, Moments moments, AtomicReference<String> opened)
        implements Work {

    public Erasing(Subject person, Officer officer, Moments moments) {
        this(person, officer, moments, new AtomicReference<>(""));
    }

    @Override
    public List<Subject> persons() {
        return List.of(person);
    }

    @Override
    public void carryThrough() {
        moments.happened(person.id(), "asked");
        String request = Cases.opened(officer, "erasure", person.id());
        opened.set(request);
        officer.readUntil(
                request + "/erasure-plan", plan -> plan.path("complete").asBoolean());
        moments.happened(person.id(), "decided");
        Answer decided = officer.post(
                request + "/decision", "{\"outcome\":\"partly_granted\",\"reasons\":[\"legal_obligation\"]}");
        // Asked again after an answer that got lost, it has been decided already.
        assertThat(decided.status()).as(decided.body()).isIn(200, 409);
        officer.readUntil(request, Erasing::isClosed);
    }

    static boolean isClosed(com.fasterxml.jackson.databind.JsonNode request) {
        return request.path("status").asText().equals("closed");
    }
}
