package be.sentum.localstack.command;

import be.sentum.localstack.LocalStack;
import be.sentum.localstack.StackFailure;
import be.sentum.localstack.console.Console;
import be.sentum.localstack.part.Parts;
import be.sentum.localstack.settings.PartName;
import be.sentum.localstack.settings.Ports;
import be.sentum.localstack.settings.StackSettings;
import be.sentum.localstack.settings.StartUpCache;
import be.sentum.localstack.software.AotCaches;
import be.sentum.localstack.software.Prepared;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the start-up caches that are missing since the last build: the programs run once in a stack of their own that
 * is thrown away, and write their caches when they end. Later starts are then several times faster.
 */
final class Training {

    private final StackSettings settings;
    private final Console console;
    private final AotCaches caches;

    Training(StackSettings settings, Console console) {
        this.settings = settings;
        this.console = console;
        this.caches = AotCaches.of(settings);
    }

    /** A failure here is only told: the stack starts without caches, only more slowly. */
    void makeMissing() {
        Set<PartName> missing = settings.cache() == StartUpCache.USE ? missing() : Set.of();
        if (missing.isEmpty()) {
            return;
        }
        console.step("once after a build: a training run, so that every later start is fast");
        StackSettings training = training(settings).withParts(with(missing));
        LocalStack stack = LocalStack.of(training, console);
        stack.stop();
        stack.wipe();
        var atExit = new Thread(() -> abort(stack));
        Runtime.getRuntime().addShutdownHook(atExit);
        try {
            Files.createDirectories(caches.folder());
            stack.start();
            new Exercise(stack).run();
            console.step("writing the start-up caches");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StackFailure e) {
            console.step("the training run failed, going on without: " + e.getMessage());
        } finally {
            stack.stop();
            Runtime.getRuntime().removeShutdownHook(atExit);
            missing.forEach(part -> program(part).ifPresent(program -> caches.keep(part, program)));
            stack.wipe();
            Prepared.delete(training.home());
        }
    }

    private static void abort(LocalStack stack) {
        stack.stopForGood(Set.of());
        stack.settings().parts().forEach(stack::kill);
    }

    /** Stops a training run whose launcher was killed. */
    static void stopInterrupted(StackSettings settings) {
        StackSettings training = training(settings);
        LocalStack.of(training, Console.silent()).stop();
        Prepared.delete(training.home());
    }

    private static StackSettings training(StackSettings settings) {
        return settings.withHome(settings.home().resolve("training"))
                .withPorts(Ports.free())
                .withCache(StartUpCache.TRAIN);
    }

    private Set<PartName> missing() {
        var missing = EnumSet.noneOf(PartName.class);
        for (PartName part : settings.parts()) {
            if (program(part).filter(program -> !caches.has(part, program)).isPresent()) {
                missing.add(part);
            }
        }
        return missing;
    }

    private Optional<String> program(PartName part) {
        return Parts.of(part, settings).program();
    }

    private static Set<PartName> with(Set<PartName> missing) {
        var parts = EnumSet.copyOf(missing);
        parts.add(PartName.KAFKA);
        if (missing.stream().anyMatch(PartName::isService)) {
            parts.add(PartName.POSTGRES);
            parts.add(PartName.KEYCLOAK);
        }
        return parts;
    }
}
