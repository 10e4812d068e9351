package be.sentum.localstack.part;

import be.sentum.localstack.console.Progress;
import be.sentum.localstack.process.Launch;
import be.sentum.localstack.process.Stopping;
import be.sentum.localstack.settings.PartName;
import java.time.Duration;
import java.util.Optional;

/** One server of the stack: what it needs, how it is started, how one sees that it serves. */
public interface Part {

    PartName name();

    /** Where it is reached, for people. */
    String address();

    /** Makes sure that programs and data folders are there; long work only the first time. */
    void prepare(Progress progress);

    /** How to start it; asked after {@link #prepare}. */
    Launch launch();

    /**
     * Changes whenever the Java program does that this part runs: the name of its start-up cache. Empty for a part that
     * has none.
     */
    default Optional<String> program() {
        return Optional.empty();
    }

    /** Whether it serves now. Answers within two seconds and never throws. */
    boolean isReady();

    /** What has to be done once it serves and before others may use it. Doing it again changes nothing. */
    default void complete() {}

    /** What has to be done when it has been stopped. */
    default void stopped() {}

    /** How long it may take to serve. */
    default Duration patience() {
        return Duration.ofSeconds(120);
    }

    default Stopping.Request stopRequest() {
        return Stopping.Request.TERMINATE;
    }

    /** How long it may take to end in good order. */
    default Duration stopPatience() {
        return Duration.ofSeconds(15);
    }
}
