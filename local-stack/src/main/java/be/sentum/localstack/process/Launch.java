package be.sentum.localstack.process;

import java.util.List;
import java.util.Map;

/**
 * How a part's process is started.
 *
 * @param command the program and its arguments
 * @param environment variables added to those of the launcher
 */
public record Launch(List<String> command, Map<String, String> environment) {

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
