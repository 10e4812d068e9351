package be.sentum.localstack.software;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The common part of every Java command line of the stack. */
public final class JavaProgram {

    private JavaProgram() {}

    /** The Java that runs the launcher runs the parts too. */
    public static Path java() {
        return Path.of(System.getProperty("java.home", ""), "bin", "java");
    }

    /**
     * A small, quickly starting JVM: serial collector, first compiler only.
     *
     * @param heapMebibytes the largest heap
     */
    public static List<String> small(int heapMebibytes) {
        var command = new ArrayList<String>();
        command.add(java().toString());
        command.add("-Xms32m");
        command.add("-Xmx" + heapMebibytes + "m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Duser.language=en");
        command.add("-Duser.country=US");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        return command;
    }
}
