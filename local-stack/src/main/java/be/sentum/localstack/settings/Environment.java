package be.sentum.localstack.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Reads the settings of a stack from environment variables. */
public final class Environment {

    private static final long USUAL_FREE_MEBIBYTES = 2_048;

    private Environment() {}

    /** The stack that this process's environment describes. */
    public static StackSettings settings() {
        return settings(System.getenv(), root(Path.of("").toAbsolutePath()));
    }

    /**
     * The stack that an environment describes.
     *
     * @throws InvalidSetting for a value that cannot be used
     */
    public static StackSettings settings(Map<String, String> environment, Path root) {
        Path home = folder(environment, "SENTUM_HOME", root.resolve(".sentum"));
        return new StackSettings(
                root,
                home,
                folder(environment, "SENTUM_SOFTWARE", root.resolve(".sentum").resolve("software")),
                Ports.from(environment),
                parts(environment.getOrDefault("SENTUM_PARTS", "all")),
                cache(environment.getOrDefault("SENTUM_AOT", "on")),
                freeSpace(environment.getOrDefault("SENTUM_MIN_FREE_MB", "" + USUAL_FREE_MEBIBYTES)),
                Map.of());
    }

    /** The checkout around a folder: the nearest one above that holds the launcher. */
    public static Path root(Path folder) {
        String given = System.getProperty("sentum.root", "");
        if (!given.isEmpty()) {
            return Path.of(given).toAbsolutePath().normalize();
        }
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("sentum")) && Files.exists(at.resolve("mvnw"))) {
                return at;
            }
        }
        throw new InvalidSetting("%s is not inside a checkout of Sentum: run ./sentum from its root".formatted(folder));
    }

    /** {@code all}, {@code infra}, {@code services}, or ids with commas between. */
    public static Set<PartName> parts(String value) {
        var parts = EnumSet.noneOf(PartName.class);
        for (String word : value.split(",", -1)) {
            switch (word.strip()) {
                case "all" -> parts.addAll(Arrays.asList(PartName.values()));
                case "infra" -> parts.addAll(PartName.infrastructure());
                case "services" -> parts.addAll(PartName.services());
                case String name ->
                    parts.add(PartName.named(name)
                            .orElseThrow(() -> new InvalidSetting(
                                    "\"%s\" is no part of the stack: all, infra, services or any of %s"
                                            .formatted(name, ids()))));
            }
        }
        return parts;
    }

    private static StartUpCache cache(String value) {
        return switch (value) {
            case "on" -> StartUpCache.USE;
            case "off" -> StartUpCache.OFF;
            default -> throw new InvalidSetting("SENTUM_AOT is \"%s\": on or off".formatted(value));
        };
    }

    private static long freeSpace(String value) {
        try {
            return Long.parseLong(value.strip());
        } catch (NumberFormatException e) {
            throw new InvalidSetting("SENTUM_MIN_FREE_MB is \"%s\": a number of megabytes".formatted(value), e);
        }
    }

    private static Path folder(Map<String, String> environment, String variable, Path usual) {
        String value = environment.getOrDefault(variable, "");
        return (value.isBlank() ? usual : Path.of(value)).toAbsolutePath().normalize();
    }

    private static String ids() {
        return String.join(
                ", ", Arrays.stream(PartName.values()).map(PartName::id).toList());
    }
}
