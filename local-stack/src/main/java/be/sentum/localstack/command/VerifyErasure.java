package be.sentum.localstack.command;

import be.sentum.localstack.console.Console;
import be.sentum.localstack.search.ErasureSearch;
import be.sentum.localstack.search.Found;
import be.sentum.localstack.search.Identifiers;
import be.sentum.localstack.search.Verdict;
import be.sentum.localstack.settings.StackSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * {@code verify-erasure --subject ID --identifiers FILE}: looks for an erased person in every file of the stack. Fails
 * when something is left that no rule keeps; until {@code --wait} is over it looks again, because compaction takes a
 * while.
 */
final class VerifyErasure implements Command {

    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final long DEFAULT_WAIT_SECONDS = 45;

    @Override
    public int run(StackSettings settings, List<String> words, Console console) {
        Options options = new Options(words);
        UUID subject = subject(options);
        Identifiers identifiers =
                Identifiers.read(Path.of(options.need("--identifiers", "a file, one identifier a line")));
        boolean full = vacuum(options.value("--vacuum", "full"));
        long wait = seconds(options.value("--wait", Long.toString(DEFAULT_WAIT_SECONDS)));
        options.end();

        ErasureSearch search = new ErasureSearch(settings);
        long end = System.nanoTime() + Duration.ofSeconds(wait).toNanos();
        console.step("searching rows, files, topics and logs");
        List<Found> found = search.search(subject, identifiers, full);
        while (isLeft(found) && System.nanoTime() < end) {
            console.step("something is left: looking again, compaction may still be under way");
            LockSupport.parkNanos(PAUSE.toNanos());
            found = search.search(subject, identifiers, full);
        }
        print(found, console);
        return isLeft(found) ? 1 : 0;
    }

    private static void print(List<Found> found, Console console) {
        if (!found.isEmpty()) {
            console.line("");
            console.line(row("LINE", "TIMES", "VERDICT", "PLACE", "WHY"));
            for (Found one : found) {
                console.line(row(
                        Integer.toString(one.line()),
                        Long.toString(one.times()),
                        one.verdict().word(),
                        one.place(),
                        one.why()));
            }
        }
        long left = found.stream().filter(f -> f.verdict() == Verdict.LEFT).count();
        console.line("");
        console.line(
                left == 0
                        ? "Nothing is left but what is listed with its reason."
                        : "%d places hold what no rule keeps.".formatted(left));
    }

    private static String row(String line, String times, String verdict, String place, String why) {
        return String.format(Locale.ROOT, "%4s %6s  %-8s %-50s %s", line, times, verdict, place, why);
    }

    private static boolean isLeft(List<Found> found) {
        return found.stream().anyMatch(f -> f.verdict() == Verdict.LEFT);
    }

    private static UUID subject(Options options) {
        String given = options.need("--subject", "the customer's id");
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException e) {
            throw new UsageError("--subject is the customer's id, a UUID");
        }
    }

    private static boolean vacuum(String given) {
        return switch (given) {
            case "full" -> true;
            case "plain" -> false;
            default -> throw new UsageError("--vacuum is full or plain");
        };
    }

    private static long seconds(String given) {
        try {
            return Long.parseLong(given);
        } catch (NumberFormatException e) {
            throw new UsageError("--wait is a number of seconds");
        }
    }
}
