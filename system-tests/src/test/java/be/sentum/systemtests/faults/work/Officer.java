package be.sentum.systemtests.faults.work;

import be.sentum.systemtests.stack.Http.Answer;
import be.sentum.systemtests.stack.ServiceName;
import be.sentum.systemtests.stack.StackUnderTest;
import be.sentum.systemtests.stack.TestUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** A data protection officer at a service that dies now and then: asks again until there is an answer. */
public final class Officer {

    /** A kill, a start and what a consumer group needs to notice, several times over on a busy machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final String PURPOSE = "P13";

    private final StackUnderTest stack;
    private final TestUser user;

    public Officer(StackUnderTest stack, TestUser user) {
        this.stack = stack;
        this.user = user;
    }

    /** What the service says once it says anything: whatever was refused in words is an answer. */
    public Answer post(String path, String body) {
        return patiently(() -> call("POST", path, body), Optional::isPresent).orElseThrow();
    }

    /** For what must not be done twice: looks whether it is there before it is sent, and again after each attempt. */
    public JsonNode postUntil(String path, String body, String there, Predicate<JsonNode> done) {
        return patiently(
                        () -> {
                            Optional<JsonNode> seen = glimpse(there);
                            if (seen.isPresent() && !done.test(seen.get())) {
                                call("POST", path, body);
                            }
                            return seen;
                        },
                        seen -> seen.filter(done).isPresent())
                .orElseThrow();
    }

    public JsonNode read(String path) {
        return readUntil(path, any -> true);
    }

    public JsonNode readUntil(String path, Predicate<JsonNode> hoped) {
        return patiently(() -> glimpse(path), seen -> seen.filter(hoped).isPresent())
                .orElseThrow();
    }

    /** One look; nothing when the service is away or does not know it. */
    public Optional<JsonNode> glimpse(String path) {
        return call("GET", path, "").filter(answer -> answer.status() == 200).map(Answer::json);
    }

    private Optional<Answer> call(String method, String path, String body) {
        try {
            return Optional.of(stack.as(user, method, ServiceName.PRIVACY, path, body, PURPOSE))
                    .filter(answer -> answer.status() < 500);
        } catch (UncheckedIOException away) {
            return Optional.empty();
        }
    }

    private static <T> T patiently(java.util.concurrent.Callable<T> question, Predicate<T> answered) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(PAUSE)
                .until(question, answered::test);
    }
}
