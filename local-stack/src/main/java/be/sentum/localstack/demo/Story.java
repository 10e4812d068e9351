package be.sentum.localstack.demo;

import be.sentum.localstack.StackFailure;
import be.sentum.localstack.console.Console;
import be.sentum.localstack.process.Patience;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Tells the demo: what is done, what was really answered, and whether it is as it should be. */
final class Story {

    private static final Patience PATIENCE = Patience.of(Duration.ofSeconds(90), Duration.ofMillis(250));

    private static final int LINES = 20;

    private final Console console;
    private final ChapterListener listener;
    private int chapter;

    Story(Console console, ChapterListener listener) {
        this.console = console;
        this.listener = listener;
    }

    void chapter(String title) {
        chapter++;
        console.line("");
        console.step("%d. %s".formatted(chapter, title));
        listener.begins(chapter, title);
    }

    /** What comes with a later release is said, not pretended. */
    void later(String what) {
        console.line("             – %s".formatted(what));
    }

    /** Shows an answer that must have one of these statuses. */
    Answer expect(Answer answer, int... statuses) {
        console.line("             %s".formatted(answer.brief()));
        for (int status : statuses) {
            if (answer.status() == status) {
                return answer;
            }
        }
        throw failed("%s was answered with %d".formatted(answer.request(), answer.status()), answer);
    }

    /** Asks again until the answer is as hoped for; shows the last one. */
    Answer await(String what, Supplier<Answer> question, Predicate<Answer> hoped) {
        var last = new AtomicReference<>(question.get());
        boolean came = PATIENCE.until(() -> hoped.test(last.get()) || hoped.test(next(last, question)));
        Answer answer = last.get();
        console.line("             %s".formatted(answer.brief()));
        if (!came) {
            throw failed("%s: not within %d s".formatted(what, PATIENCE.limit().toSeconds()), answer);
        }
        check(true, what);
        return answer;
    }

    void check(boolean holds, String what) {
        if (!holds) {
            throw new StackFailure("not as it should be: " + what, "The answer above shows what came instead.");
        }
        console.line("             ✓ %s".formatted(what));
    }

    private static Answer next(AtomicReference<Answer> last, Supplier<Answer> question) {
        Answer answer = question.get();
        last.set(answer);
        return answer;
    }

    private static StackFailure failed(String what, Answer answer) {
        return new StackFailure(
                what, answer.json().toPrettyString().lines().limit(LINES).toList(), "The service's log says more.");
    }
}
