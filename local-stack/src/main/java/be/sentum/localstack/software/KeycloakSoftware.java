package be.sentum.localstack.software;

import be.sentum.localstack.StackFailure;
import be.sentum.localstack.console.Progress;
import be.sentum.localstack.process.LogTail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Keycloak's programs, unpacked and built for its own small database. Both take long and are done once.
 *
 * @param software where the unpacked servers are
 * @param distribution the zip file
 */
public record KeycloakSoftware(Path software, Path distribution) {

    private static final int HEAP_MEBIBYTES = 256;

    /** The folder with {@code lib/quarkus-run.jar}. */
    public Path built(Progress progress) {
        return Prepared.folder(software.resolve(name()), folder -> {
            progress.say("unpacking it (once)");
            unpack(folder);
            progress.say("building it for this machine (once, about 15 s)");
            run(folder, command(folder, List.of(), List.of("build", "--db=dev-file", "--health-enabled=true")));
        });
    }

    /** The version's name, such as {@code keycloak-quarkus-dist-26.7.3}. */
    public String name() {
        return distribution.getFileName().toString().replace(".zip", "");
    }

    /** A Keycloak command line for a home folder that has links to the programs. */
    public static List<String> command(Path home, List<String> javaOptions, List<String> arguments) {
        var command = JavaProgram.small(HEAP_MEBIBYTES);
        command.addAll(javaOptions);
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.add("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.add("-Dpicocli.disable.closures=true");
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        Path program = home.resolve("lib/quarkus-run.jar");
        command.addAll(List.of("-cp", real(program), "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    /** Makes a home folder that uses the programs of another one. */
    public static void link(Path home, Path programs) throws IOException {
        Files.createDirectories(home.resolve("conf"));
        Files.createDirectories(home.resolve("data"));
        for (String folder : List.of("lib", "providers", "themes")) {
            Path link = home.resolve(folder);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, programs.resolve(folder));
        }
    }

    /** The same file always has the same name: a start-up cache is only valid for the class path it was made with. */
    private static String real(Path program) {
        try {
            return program.toRealPath().toString();
        } catch (IOException e) {
            return program.toString(); // the command itself will say that it is not there
        }
    }

    private void unpack(Path folder) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(distribution))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path inside = Path.of(entry.getName());
                Path target = inside.getNameCount() == 1
                        ? folder
                        : folder.resolve(inside.subpath(1, inside.getNameCount()))
                                .normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("an entry outside of its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
    }

    private static void run(Path folder, List<String> command) throws IOException {
        Path said = folder.resolveSibling("keycloak-build.log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new StackFailure(
                        "Keycloak cannot be built",
                        LogTail.last(20, said),
                        "See %s; the next start begins it again.".formatted(said));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
