package be.sentum.systemtests.faults.work;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.systemtests.stack.Http.Answer;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** Two officers erase several persons whose time is over. */
public record Campaigning(
        List<Subject> persons, Officer proposer, Officer approver, Moments moments, AtomicReference<String> approved)
        implements Work {

    public Campaigning(List<Subject> persons, Officer proposer, Officer approver, Moments moments) {
        this(persons, proposer, approver, moments, new AtomicReference<>(""));
    }

    @Override
    public void carryThrough() {
        // A proposal whose answer got lost stays one, and nothing comes of it.
        Answer proposed = proposer.post(
                "/erasure-campaigns",
                persons.stream()
                        .map(person -> "\"" + person.id() + "\"")
                        .collect(Collectors.joining(
                                ",", "{\"reason\":\"retention\",\"reference\":\"RET-05\",\"subjects\":[", "]}")));
        assertThat(proposed.status()).as(proposed.body()).isEqualTo(202);
        String path = "/erasure-campaigns/" + proposed.json().path("id").asText();
        approved.set(path);
        subjects().forEach(subject -> moments.happened(subject, "approved"));
        Answer answer = approver.post(path + "/approval", "");
        assertThat(answer.status()).as(answer.body()).isIn(200, 409);
        proposer.readUntil(
                path,
                campaign -> campaign.path("status").asText().equals("done")
                        && campaign.path("progress").path("erased").asInt() == persons.size());
    }
}
