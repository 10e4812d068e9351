package be.sentum.localstack.command;

import be.sentum.localstack.settings.Environment;
import be.sentum.localstack.settings.PartName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The options behind a command. */
final class Options {

    private final List<String> words;

    Options(List<String> words) {
        this.words = new ArrayList<>(words);
    }

    /** Takes a switch such as {@code --detach}. */
    boolean take(String name) {
        return words.remove(name);
    }

    /** Takes {@code --only infra}: the parts it names. */
    Optional<Set<PartName>> takeParts() {
        int at = words.indexOf("--only");
        if (at < 0) {
            return Optional.empty();
        }
        if (at + 1 == words.size()) {
            throw new UsageError("--only needs the names of parts, such as: --only infra");
        }
        words.remove(at);
        return Optional.of(Environment.parts(words.remove(at)));
    }

    /** Nothing may be left. */
    void end() {
        if (!words.isEmpty()) {
            throw new UsageError("unknown option: " + String.join(" ", words));
        }
    }
}
