package be.sentum.localstack.part;

import be.sentum.localstack.console.Progress;
import be.sentum.localstack.process.Launch;
import be.sentum.localstack.process.Stopping;
import be.sentum.localstack.settings.PartName;
import be.sentum.localstack.settings.Port;
import be.sentum.localstack.settings.Secrets;
import be.sentum.localstack.settings.StackSettings;
import be.sentum.localstack.software.PostgresSoftware;
import be.sentum.localstack.software.Prepared;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL with a database for each service. What it says is committed is on the disk. */
final class PostgresPart implements Part {

    private final StackSettings settings;
    private final int port;

    PostgresPart(StackSettings settings) {
        this.settings = settings;
        this.port = settings.ports().number(Port.POSTGRES);
    }

    @Override
    public PartName name() {
        return PartName.POSTGRES;
    }

    @Override
    public String address() {
        return "localhost:" + port;
    }

    @Override
    public void prepare(Progress progress) {
        if (!Files.exists(data())) {
            progress.say("unpacking, and making its data folder (once)");
        }
        Path programs = PostgresSoftware.unpacked(settings.software());
        Prepared.folder(data(), folder -> PostgresCluster.create(programs, folder, Secrets.of(settings.home())));
        Postmaster.clear(data());
    }

    @Override
    public Launch launch() {
        Path programs = PostgresSoftware.unpacked(settings.software());
        var command = new ArrayList<String>(PostgresCluster.asOrdinaryUser());
        command.add(programs.resolve("bin/postgres").toString());
        command.addAll(List.of("-D", data().toString(), "-p", Integer.toString(port)));
        for (String setting : List.of(
                "listen_addresses=localhost",
                "unix_socket_directories=",
                "max_connections=200",
                "shared_buffers=128MB",
                "fsync=on",
                "synchronous_commit=on",
                "jit=off")) {
            command.addAll(List.of("-c", setting));
        }
        return new Launch(command, Map.of());
    }

    @Override
    public boolean isReady() {
        return databases().answers();
    }

    @Override
    public void complete() {
        databases().create();
    }

    @Override
    public Stopping.Request stopRequest() {
        return Stopping.Request.INTERRUPT;
    }

    @Override
    public Duration stopPatience() {
        return Duration.ofSeconds(30);
    }

    private Databases databases() {
        return new Databases(port, Secrets.of(settings.home()));
    }

    private Path data() {
        return settings.data(PartName.POSTGRES).resolve("data");
    }
}
