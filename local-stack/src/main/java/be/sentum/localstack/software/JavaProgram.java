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
     * A small, quickly starting JVM for what works little: as {@link #steady}, with the first compiler only.
     *
     * @param heapMebibytes the largest heap
     */
    public static List<String> small(int heapMebibytes) {
        List<String> command = steady(heapMebibytes);
        command.add("-XX:TieredStopAtLevel=1");
        return command;
    }

    /**
     * A JVM for what works under load: serial collector, both compilers. The second one costs
     * memory and saves most of what checking the signature of each token takes under the first.
     *
     * @param heapMebibytes the largest heap
     */
    public static List<String> steady(int heapMebibytes) {
        var command = new ArrayList<String>();
        command.add(java().toString());
        command.add("-Xms32m");
        command.add("-Xmx" + heapMebibytes + "m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:+UseCompactObjectHeaders");
        command.add("-XX:TrimNativeHeapInterval=10000");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Duser.language=en");
        command.add("-Duser.country=US");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        return command;
    }
}
