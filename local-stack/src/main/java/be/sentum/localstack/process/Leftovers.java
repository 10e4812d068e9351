package be.sentum.localstack.process;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Processes of a stack that no pid file speaks of any more, because the folder was deleted under them or the launcher
 * was killed between the start and the note. Each process of a stack carries the stack's folder in its arguments.
 */
public final class Leftovers {

    private Leftovers() {}

    /** The argument that marks a Java process of the stack in that folder. */
    public static String mark(Path home) {
        return "-Dsentum.home=" + home;
    }

    public static List<ProcessHandle> of(Path home, Path postgresData) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> process.info()
                        .arguments()
                        .map(arguments -> Arrays.asList(arguments).contains(mark(home))
                                || Arrays.asList(arguments).contains(postgresData.toString()))
                        .orElse(false))
                .filter(process -> LiveProcess.of(process).isAlive())
                .toList();
    }
}
