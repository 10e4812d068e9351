package be.sentum.localstack.command;

import be.sentum.localstack.LocalStack;
import be.sentum.localstack.console.Console;
import be.sentum.localstack.demo.DemoJourney;
import be.sentum.localstack.settings.StackSettings;
import java.util.List;

/**
 * {@code demo}: starts the stack, plays the main journey, stops what it started. In a stack that runs already it plays
 * there, starts a part that is missing, and leaves all of it running.
 */
final class Demo implements Command {

    @Override
    public int run(StackSettings settings, List<String> words, Console console) {
        new Options(words).end();
        LocalStack stack = LocalStack.of(settings, console);
        try (var _ = LauncherLock.acquire(settings.home(), console)) {
            new Training(settings, console).makeMissing();
            boolean wasUp = !stack.running().isEmpty();
            try (var started = new StartedParts(stack, console)) {
                stack.start();
                if (wasUp) {
                    console.step("the stack was up already: it is left so at the end");
                    started.leave();
                }
                new DemoJourney(stack.addresses(), console).play();
                console.line("");
                console.step("the demo is over: everything was as it should be");
            }
        }
        return 0;
    }
}
