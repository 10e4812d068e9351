package be.sentum.localstack.command;

import be.sentum.localstack.console.Console;
import be.sentum.localstack.settings.StackSettings;
import java.util.List;

/** Something the launcher can be told to do. */
@FunctionalInterface
public interface Command {

    /**
     * Does it.
     *
     * @param options what stands behind the command's name
     * @return the exit status: 0 when it worked
     */
    int run(StackSettings settings, List<String> options, Console console);
}
