package be.sentum.systemtests.faults.check;

import be.sentum.systemtests.faults.work.Campaigning;
import be.sentum.systemtests.faults.work.Erasing;
import be.sentum.systemtests.faults.work.Officer;
import be.sentum.systemtests.stack.ServiceName;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Whether a person who is shown as erased has five receipts at that moment. */
final class ErasureClaims {

    private final Databases databases;
    private final Officer officer;
    private final Consumer<String> lies;
    private final Runnable seen;

    /** @param seen called for each person who is shown as erased */
    ErasureClaims(Databases databases, Officer officer, Consumer<String> lies, Runnable seen) {
        this.databases = databases;
        this.officer = officer;
        this.lies = lies;
        this.seen = seen;
    }

    /** Whether the case was shown as done. */
    boolean look(Erasing work) {
        String request = work.opened().get();
        Optional<JsonNode> shown = request.isEmpty() ? Optional.empty() : officer.glimpse(request);
        Optional<JsonNode> report = shown.flatMap(s -> officer.glimpse(request + "/report"));
        boolean done = shown.filter(ErasureClaims::isDone).isPresent()
                || report.filter(r -> r.path("complete").asBoolean()).isPresent();
        if (done) {
            require(request, report, work.person().id());
        }
        return done;
    }

    private static boolean isDone(JsonNode shown) {
        return shown.path("status").asText().equals("closed")
                || shown.path("items").path(0).path("stage").asText().equals("done");
    }

    /** Whether the campaign was shown as done. */
    boolean look(Campaigning work) {
        String campaign = work.approved().get();
        if (campaign.isEmpty()) {
            return false;
        }
        boolean done = officer.glimpse(campaign)
                .filter(c -> c.path("status").asText().equals("done"))
                .isPresent();
        officer.glimpse(campaign + "/members?status=erased").ifPresent(erased -> {
            for (JsonNode member : erased.path("items")) {
                String request = "/privacy-requests/" + member.path("request").asText();
                UUID subject = UUID.fromString(member.path("subject").asText());
                require(request, officer.glimpse(request + "/report"), subject);
            }
        });
        return done;
    }

    /** @param report of now: it can only have more than at the moment of the claim */
    private void require(String request, Optional<JsonNode> report, UUID subject) {
        seen.run();
        report.map(r -> r.path("receipts").size())
                .filter(receipts -> receipts != ServiceName.values().length)
                .ifPresent(
                        receipts -> lies.accept("%s is shown as done with %d receipts".formatted(request, receipts)));
        for (ServiceName service : ServiceName.values()) {
            if (databases.count(service, "select count(*) from erasure_receipt where subject_id = ?", subject) != 1) {
                lies.accept("%s is shown as done, and %s has no receipt".formatted(request, service));
            }
        }
    }
}
