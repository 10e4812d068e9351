package be.sentum.localstack.software;

import be.sentum.localstack.StackFailure;
import be.sentum.localstack.settings.PartName;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the build of a checkout has made.
 *
 * @param root the checkout
 */
public record Built(Path root) {

    /** The program of a service. */
    public Path service(PartName service) {
        return existing(application(service).resolve("quarkus-run.jar"));
    }

    /** The jars of the launcher, which are also those of the Kafka broker. */
    public String launcherClassPath() {
        return launcherJars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** A server that the build has put beside the launcher, by the beginning of its file name. */
    public Path server(String prefix) {
        return only(root.resolve("local-stack/target/servers"), prefix);
    }

    /** The launcher's own classes with such a server, and nothing else. */
    public String classPathWith(String prefix) {
        return launcher() + File.pathSeparator + server(prefix);
    }

    /** Changes when the launcher or one of its libraries does. */
    public String launcherChecksum() {
        return new Checksum()
                .words(List.of(Runtime.version().toString(), launcherClassPath()))
                .content(launcher())
                .shortHex();
    }

    /** Changes when the service is built anew. */
    public String serviceChecksum(PartName service) {
        return new Checksum()
                .words(List.of(Runtime.version().toString()))
                .listing(existing(application(service)))
                .shortHex();
    }

    private Path application(PartName service) {
        return root.resolve(service.id()).resolve("target/quarkus-app");
    }

    private List<Path> launcherJars() {
        Path libraries = existing(root.resolve("local-stack/target/lib"));
        try (Stream<Path> jars = Files.list(libraries)) {
            return Stream.concat(Stream.of(launcher()), jars.sorted()).toList();
        } catch (IOException e) {
            throw missing(libraries);
        }
    }

    private Path launcher() {
        return only(root.resolve("local-stack/target"), "local-stack-");
    }

    private static Path only(Path folder, String prefix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith("-tests.jar"))
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> missing(folder.resolve(prefix + "…")));
        } catch (IOException e) {
            throw missing(folder);
        }
    }

    private static Path existing(Path path) {
        if (!Files.exists(path)) {
            throw missing(path);
        }
        return path;
    }

    private static StackFailure missing(Path path) {
        return new StackFailure("%s is not there".formatted(path), "Build it first: ./sentum does, or ./mvnw package.");
    }
}
