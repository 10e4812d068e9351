package be.sentum.privacy.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Sending a person's data to another controller (REQ-POR-03). */
@ConfigMapping(prefix = "sentum.transfer")
public interface TransferConfig {

    /** How often one looks for something to send; read by the scheduler. */
    @WithDefault("2s")
    String every();

    /** Transfers that one replica carries at the same time. */
    @WithDefault("2")
    int atOnce();

    /** Bytes sent at once; one chunk is held in memory. */
    @WithDefault("1048576")
    int chunk();

    /** Bytes of a sealed copy; more is not sent. */
    @WithDefault("5368709120")
    long largest();

    /** Attempts after the first that makes no progress. */
    @WithDefault("3")
    int retries();

    /** The pause before the first of them; each further one is four times as long. */
    @WithDefault("30s")
    Duration pause();

    /** How long a carrier may be silent before another takes over: longer than an answer may take. */
    @WithDefault("2m")
    Duration lease();

    /** How long a connection may take. */
    @WithDefault("5s")
    Duration connect();

    /** How long an answer may take, from the first byte sent to the last one read. */
    @WithDefault("30s")
    Duration answer();

    /** Bytes read of an answer. */
    @WithDefault("16384")
    int answerLimit();

    /** Ports a receiver may listen on. */
    @WithDefault("443")
    Set<Integer> ports();

    /** {@code host:port} that may lead anywhere, also to this machine. Refused outside the profiles dev, test and local. */
    Optional<Set<String>> localTargets();

    /** A certificate (PEM) that is trusted instead of the platform's. Refused outside the profiles dev, test and local. */
    Optional<Path> localTrust();
}
