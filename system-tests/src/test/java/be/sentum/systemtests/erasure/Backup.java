package be.sentum.systemtests.erasure;

import be.sentum.localstack.LocalStack;
import be.sentum.localstack.settings.PartName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/** A cold backup of all databases, as an operator makes one: PostgreSQL stopped, its folder copied. */
final class Backup {

    private static final Set<PartName> DATABASES_AND_THEIR_USERS = withPostgres();

    private final LocalStack stack;
    private final Path data;
    private final Path copy;

    Backup(LocalStack stack) {
        this.stack = stack;
        this.data = stack.settings().data(PartName.POSTGRES).resolve("data");
        this.copy = data.resolveSibling("backup");
    }

    void take() throws Exception {
        stack.stop(DATABASES_AND_THEIR_USERS);
        copy(data, copy);
        stack.start();
    }

    /** Brings the databases back as they were; the services do not run yet. */
    void restore() throws Exception {
        stack.stop(DATABASES_AND_THEIR_USERS);
        run("rm", "-rf", data.toString());
        copy(copy, data);
        stack.start(PartName.POSTGRES);
    }

    private static void copy(Path from, Path to) throws Exception {
        run("rm", "-rf", to.toString());
        run("cp", "-a", from.toString(), to.toString());
        Files.deleteIfExists(to.resolve("postmaster.pid"));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException(command[0] + " failed");
        }
    }

    private static Set<PartName> withPostgres() {
        Set<PartName> parts = EnumSet.copyOf(PartName.services());
        parts.add(PartName.POSTGRES);
        return parts;
    }
}
