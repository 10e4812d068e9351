package be.sentum.localstack.part;

import be.sentum.localstack.StackFailure;
import be.sentum.localstack.settings.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL data folder, made by initdb. */
final class PostgresCluster {

    private PostgresCluster() {}

    /** Fills a new data folder. */
    static void create(Path programs, Path folder, Secrets secrets) throws IOException {
        Path password = Files.writeString(folder.resolveSibling("password"), secrets.administrator());
        Path said = folder.resolveSibling("initdb.log");
        var command = new ArrayList<String>(asOrdinaryUser());
        command.add(programs.resolve("bin/initdb").toString());
        command.addAll(List.of("-D", folder.toString(), "-U", "postgres", "-A", "scram-sha-256"));
        command.addAll(List.of("--pwfile=" + password, "-E", "UTF8", "--locale=C"));
        command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        try {
            Process initdb = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (!initdb.waitFor(2, TimeUnit.MINUTES) || initdb.exitValue() != 0) {
                initdb.destroyForcibly();
                throw new StackFailure(
                        "PostgreSQL's data folder cannot be made",
                        Files.readAllLines(said),
                        System.getProperty("user.name", "").equals("root")
                                ? "PostgreSQL does not run as root: this needs user namespaces (unshare -U), or run"
                                        + " ./sentum as an ordinary user."
                                : "See the lines above; the next start begins it again.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.deleteIfExists(password);
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it is. */
    static List<String> asOrdinaryUser() {
        return System.getProperty("user.name", "").equals("root") ? List.of("unshare", "-U") : List.of();
    }
}
