package be.sentum.privacy.adapter.out.courier;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.sentum.privacy.application.port.out.collection.PackageSeal;
import be.sentum.privacy.application.port.out.transfer.Courier;
import be.sentum.privacy.config.TransferConfig;
import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The real courier, with names that a test makes up. */
public final class Couriers {

    private Couriers() {}

    /** Every name leads to this machine. */
    public static Courier toThisMachine(Vertx vertx, Path trusted, String... localTargets) {
        return with(vertx, host -> List.of(InetAddress.getLoopbackAddress()), trusted, localTargets);
    }

    static Courier with(Vertx vertx, Names names, Path trusted, String... localTargets) {
        TransferConfig config = config(trusted, localTargets);
        return new HttpCourier(vertx, new ConfiguredGate(config, names, List.of("test")), new Unsigned(), config);
    }

    static TransferConfig config(Path trusted, String... localTargets) {
        return new Settings(trusted, Set.of(localTargets));
    }

    private record Settings(Path trusted, Set<String> targets) implements TransferConfig {
        @Override
        public String every() {
            return "1s";
        }

        @Override
        public int atOnce() {
            return 1;
        }

        @Override
        public int chunk() {
            return 300;
        }

        @Override
        public long largest() {
            return 1_000_000;
        }

        @Override
        public int retries() {
            return 3;
        }

        @Override
        public Duration pause() {
            return Duration.ofSeconds(30);
        }

        @Override
        public Duration lease() {
            return Duration.ofMinutes(2);
        }

        @Override
        public Duration connect() {
            return Duration.ofSeconds(5);
        }

        @Override
        public Duration answer() {
            return Duration.ofSeconds(2);
        }

        @Override
        public int answerLimit() {
            return 16_384;
        }

        @Override
        public Set<Integer> ports() {
            return Set.of(443);
        }

        @Override
        public Optional<Set<String>> localTargets() {
            return targets.isEmpty() ? Optional.empty() : Optional.of(targets);
        }

        @Override
        public Optional<Path> localTrust() {
            return Optional.of(trusted);
        }
    }

    private static final class Unsigned implements PackageSeal {
        @Override
        public byte[] sign(byte[] bytes) {
            return "signature".getBytes(UTF_8);
        }

        @Override
        public String keyId() {
            return "key";
        }

        @Override
        public URI keyUrl() {
            return URI.create("http://localhost/key");
        }

        @Override
        public String keySet() {
            return "{}";
        }

        @Override
        public Optional<String> pem(String keyId) {
            return Optional.empty();
        }
    }

    /** A name that leads first to one address and then to another. */
    static final class Rebinding implements Names {
        private final List<InetAddress> answers;
        private int asked;

        Rebinding(InetAddress... answers) {
            this.answers = List.of(answers);
        }

        @Override
        public List<InetAddress> of(String host) throws UnknownHostException {
            return List.of(answers.get(Math.min(asked++, answers.size() - 1)));
        }

        int asked() {
            return asked;
        }
    }
}
