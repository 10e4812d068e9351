package be.sentum.localstack.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * What one stack is made of.
 *
 * @param root the checkout, where the built services are
 * @param home the stack's data, logs and pids; usually {@code .sentum} in the checkout
 * @param software unpacked servers and start-up caches, shared by all stacks of the checkout
 * @param ports where each part listens
 * @param parts the parts that are started
 * @param cache what is done with the services' start-up caches
 * @param minimumFreeMebibytes the free disk space below which nothing is started
 * @param serviceEnvironment environment variables added to every service
 */
public record StackSettings(
        Path root,
        Path home,
        Path software,
        Ports ports,
        Set<PartName> parts,
        StartUpCache cache,
        long minimumFreeMebibytes,
        Map<String, String> serviceEnvironment) {

    public StackSettings {
        parts = Set.copyOf(parts);
        serviceEnvironment = Map.copyOf(serviceEnvironment);
    }

    public Path logs() {
        return home.resolve("logs");
    }

    public Path logFile(PartName part) {
        return logs().resolve(part.id() + ".log");
    }

    public Path pids() {
        return home.resolve("pids");
    }

    public Path data(PartName part) {
        return home.resolve(part.id());
    }

    public StackSettings withHome(Path elsewhere) {
        return new StackSettings(
                root, elsewhere, software, ports, parts, cache, minimumFreeMebibytes, serviceEnvironment);
    }

    public StackSettings withPorts(Ports others) {
        return new StackSettings(root, home, software, others, parts, cache, minimumFreeMebibytes, serviceEnvironment);
    }

    public StackSettings withParts(Set<PartName> others) {
        return new StackSettings(root, home, software, ports, others, cache, minimumFreeMebibytes, serviceEnvironment);
    }

    public StackSettings withCache(StartUpCache other) {
        return new StackSettings(root, home, software, ports, parts, other, minimumFreeMebibytes, serviceEnvironment);
    }

    public StackSettings withServiceEnvironment(Map<String, String> variables) {
        return new StackSettings(root, home, software, ports, parts, cache, minimumFreeMebibytes, variables);
    }
}
