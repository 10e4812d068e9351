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

    /** Takes {@code --name value}, which must be there. */
    String need(String name, String what) {
        if (!words.contains(name)) {
            throw new UsageError("%s is missing: %s".formatted(name, what));
        }
        return value(name, "");
    }

    /** Takes {@code --name value}; the other value where it is not given. */
    String value(String name, String otherwise) {
        int at = words.indexOf(name);
        if (at < 0) {
            return otherwise;
        }
        if (at + 1 == words.size()) {
            throw new UsageError(name + " needs a value");
        }
        words.remove(at);
        return words.remove(at);
    }

    /** Nothing may be left. */
    void end() {
        if (!words.isEmpty()) {
            throw new UsageError("unknown option: " + String.join(" ", words));
        }
    }
}
