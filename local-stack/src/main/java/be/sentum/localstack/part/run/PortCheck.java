package be.sentum.localstack.part.run;

import be.sentum.localstack.StackFailure;
import be.sentum.localstack.process.Patience;
import be.sentum.localstack.process.PortOwner;
import be.sentum.localstack.settings.PartName;
import be.sentum.localstack.settings.Port;
import be.sentum.localstack.settings.Ports;
import java.time.Duration;

/** Refuses to start a part whose port somebody else has. */
public final class PortCheck {

    /**
     * A server that has just ended may hold its port a moment longer; and a process that is being started holds, until
     * it runs, whatever socket another thread has open to try a port.
     */
    private static final Patience A_MOMENT = Patience.of(Duration.ofSeconds(1), Duration.ofMillis(100));

    private PortCheck() {}

    /**
     * Checks the ports of a part.
     *
     * @throws StackFailure naming the part, the port, its owner where known, and the variable that moves it
     */
    public static void require(PartName part, Ports ports) {
        for (Port port : Ports.of(part)) {
            int number = ports.number(port);
            if (!A_MOMENT.until(() -> PortOwner.isFree(number))) {
                throw new StackFailure(
                        "%s needs port %d, which is taken%s".formatted(part.title(), number, by(number)),
                        "Stop that process, or choose another port: %s=%d ./sentum …"
                                .formatted(
                                        port.variable(), number + 10_000 > 65_535 ? number - 10_000 : number + 10_000));
            }
        }
    }

    private static String by(int port) {
        return PortOwner.of(port)
                .map(owner -> " by process %d%s"
                        .formatted(
                                owner.pid(),
                                owner.info()
                                        .command()
                                        .map(command -> " (" + command + ")")
                                        .orElse("")))
                .orElse("");
    }
}
