package be.sentum.testing.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * PostgreSQL as a child process. Tests ask what the code does, not what a power cut does: fsync is off. The unpacked
 * programs are shared by all JVMs of this user, the data are this JVM's own.
 */
final class EmbeddedPostgresServer {

    private EmbeddedPostgresServer() {}

    static DatabaseServer start(WorkFolder folder) {
        try {
            EmbeddedPostgres server = startWithSharedPrograms(folder);
            folder.atEnd(() -> close(server), folder::delete);
            return new DatabaseServer("127.0.0.1", server.getPort(), "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded PostgreSQL did not start", e);
        }
    }

    /** One JVM unpacks at a time; a folder without the mark "complete" was left half unpacked and is not used. */
    private static EmbeddedPostgres startWithSharedPrograms(WorkFolder folder) throws IOException {
        Path programs = WorkFolder.temporary().resolve("sentum-postgres-" + System.getProperty("user.name"));
        Files.createDirectories(programs);
        try (FileChannel channel = FileChannel.open(
                        programs.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            Path complete = programs.resolve("complete");
            Path unpacked = programs.resolve(Files.exists(complete) ? Files.readString(complete) : newName());
            EmbeddedPostgres server = start(folder, unpacked);
            if (lock.isValid()) {
                Files.writeString(complete, unpacked.getFileName().toString());
            }
            return server;
        }
    }

    private static String newName() {
        return "unpacked-" + ProcessHandle.current().pid();
    }

    private static EmbeddedPostgres start(WorkFolder folder, Path programs) throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(programs.toFile())
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("max_connections", "200")
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off")
                .setOutputRedirector(Redirect.DISCARD)
                .setErrorRedirector(Redirect.DISCARD)
                .start();
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
