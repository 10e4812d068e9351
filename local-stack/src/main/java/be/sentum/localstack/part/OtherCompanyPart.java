package be.sentum.localstack.part;

import be.sentum.localstack.company.OtherCompany;
import be.sentum.localstack.console.Progress;
import be.sentum.localstack.process.Launch;
import be.sentum.localstack.process.Leftovers;
import be.sentum.localstack.settings.PartName;
import be.sentum.localstack.settings.Port;
import be.sentum.localstack.settings.StackSettings;
import be.sentum.localstack.software.Built;
import be.sentum.localstack.software.JavaProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Plays another controller, to which persons have their data sent. */
final class OtherCompanyPart implements Part {

    private static final int HEAP_MEBIBYTES = 48;

    private final StackSettings settings;

    OtherCompanyPart(StackSettings settings) {
        this.settings = settings;
    }

    /** Where it receives. */
    static String endpoint(StackSettings settings) {
        return "https://" + authority(settings) + OtherCompany.PATH;
    }

    static String authority(StackSettings settings) {
        return "localhost:" + settings.ports().number(Port.OTHER_COMPANY);
    }

    static Path folder(StackSettings settings) {
        return settings.data(PartName.OTHER_COMPANY);
    }

    @Override
    public PartName name() {
        return PartName.OTHER_COMPANY;
    }

    @Override
    public String address() {
        return endpoint(settings);
    }

    @Override
    public void prepare(Progress progress) {
        try {
            Files.createDirectories(folder(settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Launch launch() {
        var command = JavaProgram.small(HEAP_MEBIBYTES);
        command.add(Leftovers.mark(settings.home()));
        command.addAll(List.of("-cp", new Built(settings.root()).launcherClassPath()));
        command.add(OtherCompany.class.getName());
        command.add(Integer.toString(settings.ports().number(Port.OTHER_COMPANY)));
        command.add(folder(settings).toString());
        return new Launch(command, Map.of());
    }

    @Override
    public boolean isReady() {
        return Readiness.listens(settings.ports().number(Port.OTHER_COMPANY));
    }
}
