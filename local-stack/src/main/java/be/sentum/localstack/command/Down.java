package be.sentum.localstack.command;

import be.sentum.localstack.LocalStack;
import be.sentum.localstack.console.Console;
import be.sentum.localstack.settings.StackSettings;
import java.util.List;

/** {@code down [--wipe]}: stops the stack, whoever started it; {@code --wipe} also deletes its data. */
final class Down implements Command {

    @Override
    public int run(StackSettings settings, List<String> words, Console console) {
        var options = new Options(words);
        boolean wipe = options.take("--wipe");
        options.end();

        try (var _ = LauncherLock.acquire(settings.home(), console)) {
            LocalStack stack = LocalStack.of(settings, console);
            boolean running = stack.isRunning();
            stack.stop();
            Training.stopInterrupted(settings);
            console.line(running ? "The stack is down." : "The stack was not running.");
            if (wipe) {
                stack.wipe();
                console.line("Its data, logs and secrets are deleted.");
            }
        }
        return 0;
    }
}
