package be.sentum.localstack.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/**
 * Starts processes that outlive the launcher and its terminal: each in a session of its own, so that Ctrl-C reaches
 * the launcher alone and the parts are stopped in order.
 */
public final class Spawner {

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private Spawner() {}

    /** Starts a process in a folder; what it says is appended to the log. */
    public static Process start(Launch launch, Path folder, Path log) throws IOException {
        Files.createDirectories(folder);
        Files.createDirectories(log.toAbsolutePath().getParent());
        var command = new ArrayList<String>();
        if (Files.isExecutable(SETSID)) {
            command.add(SETSID.toString());
        }
        command.addAll(launch.command());
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA_TOOL_OPTIONS"));
        builder.environment().putAll(launch.environment());
        return builder.start();
    }
}
