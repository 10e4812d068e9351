package be.sentum.localstack.command;

import be.sentum.localstack.LocalStack;
import be.sentum.localstack.console.Console;
import be.sentum.localstack.settings.StackSettings;
import java.util.List;

/** {@code status}: each part's state, address, process and memory. */
final class Status implements Command {

    @Override
    public int run(StackSettings settings, List<String> words, Console console) {
        new Options(words).end();
        new Table(LocalStack.of(settings, console), console).status();
        return 0;
    }
}
