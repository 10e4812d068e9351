package be.sentum.systemtests.faults.check;

import be.sentum.systemtests.faults.work.Campaigning;
import be.sentum.systemtests.faults.work.Erasing;
import be.sentum.systemtests.faults.work.Officer;
import be.sentum.systemtests.faults.work.Restricting;
import be.sentum.systemtests.faults.work.Work;
import be.sentum.systemtests.stack.ServiceName;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Looks all the time at what is shown of the works: "done" never stands for half. */
public final class Honest implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Databases databases;
    private final Officer officer;
    private final Queue<Work> works = new ConcurrentLinkedQueue<>();
    private final Queue<String> lies = new ConcurrentLinkedQueue<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread;
    private final AtomicInteger seen = new AtomicInteger();

    public Honest(Databases databases, Officer officer) {
        this.databases = databases;
        this.officer = officer;
        this.thread = Thread.ofPlatform().name("honest").daemon().start(this::watch);
    }

    public void follow(Work work) {
        works.add(work);
    }

    /** What was shown and was not so. */
    public Queue<String> lies() {
        return lies;
    }

    /** How many times something was shown as done, and looked into. */
    public int seen() {
        return seen.get();
    }

    private void watch() {
        try {
            while (!end.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                works.removeIf(this::isOver);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            lies.add("nobody looked any more: " + e);
        }
    }

    /** Whether it was shown as done, so that it need not be looked at again. */
    private boolean isOver(Work work) {
        return switch (work) {
            case Erasing erasing -> isErased(erasing.opened().get());
            case Campaigning campaign -> areErased(campaign.approved().get());
            case Restricting restricting -> isRestricted(restricting);
            default -> true;
        };
    }

    private boolean isErased(String request) {
        JsonNode shown = look(request);
        if (shown.isMissingNode()) {
            return false;
        }
        boolean itemDone = shown.path("items").path(0).path("stage").asText().equals("done");
        JsonNode report = look(request + "/report");
        if (report.path("complete").asBoolean() || itemDone || status(shown).equals("closed")) {
            seen.incrementAndGet();
            // What was shown first was true then: the report of now can only have more.
            requireAll(request, report, UUID.fromString(shown.path("subject").asText()));
            return true;
        }
        return false;
    }

    private void requireAll(String request, JsonNode report, UUID subject) {
        if (!report.isMissingNode() && report.path("receipts").size() != ServiceName.values().length) {
            lies.add("%s is shown as done with %d receipts"
                    .formatted(request, report.path("receipts").size()));
        }
        for (ServiceName service : ServiceName.values()) {
            if (databases.count(service, "select count(*) from erasure_receipt where subject_id = ?", subject) != 1) {
                lies.add("%s is shown as done, and %s has no receipt".formatted(request, service));
            }
        }
    }

    private boolean areErased(String campaign) {
        JsonNode erased = look(campaign.isEmpty() ? "" : campaign + "/members?status=erased");
        boolean over = status(look(campaign)).equals("done");
        for (JsonNode member : erased.path("items")) {
            seen.incrementAndGet();
            String request = "/privacy-requests/" + member.path("request").asText();
            requireAll(
                    request,
                    look(request + "/report"),
                    UUID.fromString(member.path("subject").asText()));
        }
        return over;
    }

    private boolean isRestricted(Restricting work) {
        String status = status(look(work.imposed().get()));
        boolean stands = status.equals("effective");
        boolean over = status.equals("lifted");
        if (stands || over) {
            // While it is lifted nothing can be said; so only what is still shown afterwards counts.
            long services = applied(work.person().id());
            if (status(look(work.imposed().get())).equals(status)) {
                seen.incrementAndGet();
                if (services != (stands ? ServiceName.values().length : 0)) {
                    lies.add("%s is shown as %s, and %d services restrict"
                            .formatted(work.imposed().get(), status, services));
                }
            }
        }
        return over || stands && !work.lifted();
    }

    private long applied(UUID subject) {
        long services = 0;
        for (ServiceName service : ServiceName.values()) {
            services += Math.min(
                    1,
                    databases.count(service, "select count(*) from subject_restriction where subject_id = ?", subject));
        }
        return services;
    }

    private JsonNode look(String path) {
        return path.isEmpty() ? missing() : officer.glimpse(path).orElseGet(Honest::missing);
    }

    private static JsonNode missing() {
        return MissingNode.getInstance();
    }

    private static String status(JsonNode shown) {
        return shown.path("status").asText();
    }

    @Override
    public void close() throws InterruptedException {
        end.countDown();
        thread.join(Duration.ofSeconds(30));
    }
}
