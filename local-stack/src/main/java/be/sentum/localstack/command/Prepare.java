package be.sentum.localstack.command;

import be.sentum.localstack.console.Console;
import be.sentum.localstack.settings.StackSettings;
import java.util.List;

/** {@code prepare}: what the first {@code up} after a build does once, so that whatever comes next is only measured. */
final class Prepare implements Command {

    @Override
    public int run(StackSettings settings, List<String> words, Console console) {
        new Options(words).end();
        try (var _ = LauncherLock.acquire(settings.home(), console)) {
            new Training(settings, console).makeMissing();
        }
        return 0;
    }
}
