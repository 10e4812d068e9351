package be.sentum.localstack.software;

import be.sentum.localstack.StackFailure;
import be.sentum.localstack.console.Progress;
import be.sentum.localstack.process.LogTail;
import be.sentum.localstack.process.Patience;
import be.sentum.localstack.realm.RealmAdmin;
import be.sentum.localstack.settings.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A Keycloak home with the realm already in its database: each stack begins with a copy, so that only the first start of
 * a checkout pays for the import.
 *
 * @param software the built programs
 * @param realm the realm's file
 */
public record KeycloakTemplate(KeycloakSoftware software, Path realm) {

    private static final Duration IMPORT = Duration.ofMinutes(5);
    private static final Duration END = Duration.ofMinutes(1);

    /** Its folder; made when it is missing or the realm's file has changed. */
    public Path folder(Progress progress) {
        Path programs = software.built(progress);
        return Prepared.folder(software.software().resolve("keycloak-realm-" + version()), folder -> {
            progress.say("importing the realm (once, about 20 s)");
            KeycloakSoftware.link(folder, programs);
            Path imports = Files.createDirectories(folder.resolve("data/import"));
            Files.copy(realm, imports.resolve("sentum-realm.json"));
            start(folder);
        });
    }

    /** Gives a home its own copy of the database, and links to the programs. */
    public void copyTo(Path home, Path template) throws IOException {
        Prepared.delete(home.resolve("data"));
        KeycloakSoftware.link(home, software.built(Progress.SILENT));
        Path from = template.resolve("data/h2");
        Path to = Files.createDirectories(home.resolve("data/h2"));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Changes when the realm's file or Keycloak does. */
    public String version() {
        return new Checksum()
                .words(List.of(software.name(), RealmAdmin.CLIENT))
                .content(realm)
                .shortHex();
    }

    /** What the start-up cache belongs to. */
    public String program() {
        return new Checksum()
                .words(List.of(
                        software.name(),
                        Runtime.version().toString(),
                        software.software().toString()))
                .shortHex();
    }

    private void start(Path home) throws IOException {
        var ports = Ports.free();
        var arguments = new ArrayList<>(KeycloakArguments.start(ports));
        arguments.add("--import-realm");
        Path said = home.resolveSibling("keycloak-import.log");
        ProcessBuilder importing = new ProcessBuilder(KeycloakSoftware.command(home, List.of(), arguments))
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        // As with every client of the local realm: the secret is the id.
        importing.environment().put("SENTUM_LOG_IN_CLIENT_SECRET", RealmAdmin.CLIENT);
        Process process = importing.start();
        try {
            Predicate<String> isServing = line -> line.contains("Bootstrap completed");
            boolean served = Patience.of(IMPORT, Duration.ofMillis(250))
                            .until(() -> !process.isAlive()
                                    || LogTail.last(50, said).stream().anyMatch(isServing))
                    && process.isAlive();
            if (!served) {
                throw new StackFailure(
                        "Keycloak cannot import the realm", LogTail.last(20, said), "See deploy/keycloak and " + said);
            }
            process.destroy();
            Patience.of(END, Duration.ofMillis(100)).until(() -> !process.isAlive());
        } finally {
            process.destroyForcibly();
        }
    }
}
