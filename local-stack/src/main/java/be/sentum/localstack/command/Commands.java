package be.sentum.localstack.command;

import be.sentum.localstack.StackFailure;
import be.sentum.localstack.console.Console;
import be.sentum.localstack.settings.Environment;
import be.sentum.localstack.settings.InvalidSetting;
import java.util.List;
import java.util.Map;

/** Runs one command line and says what went wrong in words. */
public final class Commands {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final Map<String, Command> commands = Map.of(
            "demo", new Demo(),
            "up", new Up(),
            "down", new Down(),
            "status", new Status(),
            "prepare", new Prepare(),
            "verify-erasure", new VerifyErasure());
    private final Console out;
    private final Console errors;

    public Commands(Console out, Console errors) {
        this.out = out;
        this.errors = errors;
    }

    /** The exit status: 0 done, 1 failed, 2 not understood. */
    public int run(List<String> words) {
        try {
            Command command = words.isEmpty() ? null : commands.get(words.getFirst());
            if (command == null) {
                throw new UsageError(words.isEmpty() ? "a command is missing" : "unknown command: " + words.getFirst());
            }
            return command.run(Environment.settings(), words.subList(1, words.size()), out);
        } catch (UsageError e) {
            errors.line("sentum: %s (./sentum help lists all)".formatted(e.getMessage()));
            return MISUSED;
        } catch (InvalidSetting e) {
            errors.line("sentum: " + e.getMessage());
            return MISUSED;
        } catch (StackFailure e) {
            errors.line("");
            errors.line("sentum: " + e.getMessage());
            e.details().forEach(line -> errors.line("    | " + line));
            errors.line("  " + e.advice());
            return FAILED;
        }
    }
}
