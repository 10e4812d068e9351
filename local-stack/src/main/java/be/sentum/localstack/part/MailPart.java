package be.sentum.localstack.part;

import be.sentum.localstack.console.Progress;
import be.sentum.localstack.mail.MailCatcher;
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
import java.util.List;
import java.util.Map;

/** Catches all mail: SMTP takes it, IMAP and HTTP show it, nothing leaves the machine. */
final class MailPart implements Part {

    /** A mail of 40 MB is held several times while it is taken in; without one it stays far below. */
    private static final int HEAP_MEBIBYTES = 640;

    private final StackSettings settings;

    MailPart(StackSettings settings) {
        this.settings = settings;
    }

    @Override
    public PartName name() {
        return PartName.MAIL;
    }

    @Override
    public String address() {
        return "smtp localhost:%d, imap localhost:%d, http://localhost:%d"
                .formatted(port(Port.SMTP), port(Port.IMAP), port(Port.MAIL_HTTP));
    }

    @Override
    public void prepare(Progress progress) {
        try {
            Files.createDirectories(settings.data(PartName.MAIL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Launch launch() {
        var command = JavaProgram.small(HEAP_MEBIBYTES);
        command.add(Leftovers.mark(settings.home()));
        command.add("-Dlog4j2.configurationFile=classpath:mail-catcher-log4j2.xml");
        command.addAll(List.of("-cp", new Built(settings.root()).classPathWith("greenmail-standalone-")));
        command.add(MailCatcher.class.getName());
        for (Port port : List.of(Port.SMTP, Port.IMAP, Port.MAIL_HTTP)) {
            command.add(Integer.toString(port(port)));
        }
        command.add(settings.data(PartName.MAIL).toString());
        return new Launch(command, Map.of());
    }

    @Override
    public boolean isReady() {
        return Readiness.listens(port(Port.SMTP))
                && Readiness.answers("http://localhost:%d/api/service/readiness".formatted(port(Port.MAIL_HTTP)));
    }

    private int port(Port port) {
        return settings.ports().number(port);
    }
}
