package be.sentum.benchmarks.scenario;

import be.sentum.benchmarks.load.HttpConnection.Answer;
import be.sentum.benchmarks.load.Load;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Rights requests as an officer makes them for a subject, timed from acceptance to the end. */
final class RightsRequests {

    private static final int WARM_UP_CLIENTS = 4;
    private static final int SMALL_SUBJECTS = 400;

    private final Target target;
    private final Api api;

    RightsRequests(Target target) {
        this.target = target;
        this.api = new Api(target);
    }

    /** Persons with one prepaid order each. */
    List<UUID> subjects(int count) throws Exception {
        api.product();
        String agent = api.token("agent");
        List<UUID> subjects = api.customers(count);
        for (UUID subject : subjects) {
            var headers = Api.bearer(agent, "P02");
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
            JsonNode order =
                    api.json(api.call(target.order(), "POST", "/orders", headers, Api.order(subject, "PREPAID"))
                            .expect(201));
            api.call(
                            target.order(),
                            "POST",
                            "/orders/" + order.get("id").asText() + "/cancellation",
                            Api.bearer(agent, "P02"),
                            "")
                    .expect(200);
        }
        return subjects;
    }

    /**
     * Clients who ask for the access of one person after the other, each as soon as the package is there. There are so
     * many persons that nobody's earlier cases make a package large.
     */
    Load.ClientFactory asking() throws Exception {
        List<UUID> subjects = subjects(SMALL_SUBJECTS);
        AtomicInteger next = new AtomicInteger();
        return number -> () -> access(subjects.get(next.getAndIncrement() % SMALL_SUBJECTS));
    }

    /** Until what makes packages is compiled. */
    void warmUp(Duration duration) throws Exception {
        Load.closed(WARM_UP_CLIENTS, duration, asking());
    }

    /** Milliseconds from the request's acceptance until it is closed. */
    double access(UUID subject) throws Exception {
        long start = System.nanoTime();
        String path = request(subject, "access");
        api.await(target.privacy(), path, Api.bearer(api.token("dpo"), "P13"), closed());
        return (System.nanoTime() - start) / 1e6;
    }

    /** Milliseconds from the decision until the verified end; the plan is there before. */
    double erasure(UUID subject) throws Exception {
        String dpo = api.token("dpo");
        String path = request(subject, "erasure");
        api.await(target.privacy(), path + "/erasure-plan", Api.bearer(dpo, "P13"), this::isCompletePlan);
        long start = System.nanoTime();
        String decision = "{\"outcome\":\"partly_granted\",\"reasons\":[\"benchmark\"]}";
        Answer decided = api.call(target.privacy(), "POST", path + "/decision", Api.bearer(dpo, "P13"), decision);
        if (decided.status() >= 300) {
            decided.expect(200);
        }
        api.await(target.privacy(), path, Api.bearer(dpo, "P13"), closed());
        return (System.nanoTime() - start) / 1e6;
    }

    /** Milliseconds from the order of a restriction until every service has answered. */
    double restriction(UUID subject) throws Exception {
        String body = "{\"subject\":\"" + subject + "\",\"ground\":\"needed_for_claim\"}";
        long start = System.nanoTime();
        String path = located(post("/restrictions", "dpo", body).expect(201), "/restrictions");
        awaitStatus(path, "effective");
        return (System.nanoTime() - start) / 1e6;
    }

    /** Has two officers begin a campaign; answers its path. */
    String campaign(List<UUID> persons) throws Exception {
        String ids = persons.stream().map(id -> '"' + id.toString() + '"').collect(Collectors.joining(","));
        String body = "{\"reason\":\"retention\",\"reference\":\"RET-05\",\"subjects\":[" + ids + "]}";
        String path = located(post("/erasure-campaigns", "dpo", body).expect(202), "/erasure-campaigns");
        post(path + "/approval", "dpo2", "").expect(200);
        return path;
    }

    void awaitCampaign(String path) throws Exception {
        awaitStatus(path, "done");
    }

    private Answer post(String path, String officer, String body) throws Exception {
        return api.call(target.privacy(), "POST", path, Api.bearer(api.token(officer), "P13"), body);
    }

    private void awaitStatus(String path, String status) throws Exception {
        String wanted = "\"status\":\"" + status + "\"";
        api.await(
                target.privacy(),
                path,
                Api.bearer(api.token("dpo"), "P13"),
                answer -> answer.status() == 200 && answer.body().contains(wanted));
    }

    private static String located(Answer answer, String collection) {
        String location = answer.location();
        return location.substring(location.indexOf(collection));
    }

    private String request(UUID subject, String type) throws Exception {
        String body = "{\"types\":[\"%s\"],\"subject\":\"%s\",\"channel\":\"letter\"}".formatted(type, subject);
        Answer answer = api.call(
                        target.privacy(), "POST", "/privacy-requests", Api.bearer(api.token("dpo"), "P13"), body)
                .expect(202);
        String location = answer.location();
        return location.substring(location.indexOf("/privacy-requests"));
    }

    private static Predicate<Answer> closed() {
        return answer -> answer.status() == 200 && answer.body().contains("\"status\":\"closed\"");
    }

    private boolean isCompletePlan(Answer answer) {
        return answer.status() == 200 && answer.body().contains("\"complete\":true");
    }
}
