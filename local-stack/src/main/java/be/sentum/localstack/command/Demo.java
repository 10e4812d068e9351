package be.sentum.localstack.command;

import be.sentum.localstack.LocalStack;
import be.sentum.localstack.console.Console;
import be.sentum.localstack.demo.DemoJourney;
import be.sentum.localstack.settings.PartName;
import be.sentum.localstack.settings.StackSettings;
import be.sentum.localstack.settings.StartUpCache;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** {@code demo}: starts what is not up yet, plays the main journey, stops what it started. */
final class Demo implements Command {

    @Override
    public int run(StackSettings settings, List<String> words, Console console) {
        new Options(words).end();
        LocalStack stack = LocalStack.of(settings, console);
        Set<PartName> before = stack.running();
        if (settings.cache() == StartUpCache.USE) {
            new Training(settings, console).makeMissing();
        }
        var stopped = new AtomicBoolean();
        Runnable stop = () -> {
            if (stopped.compareAndSet(false, true)) {
                console.line("");
                stack.stop(
                        before.isEmpty()
                                ? EnumSet.allOf(PartName.class)
                                : EnumSet.complementOf(EnumSet.copyOf(before)));
            }
        };
        Runtime.getRuntime().addShutdownHook(new Thread(stop));
        try {
            stack.start();
            new DemoJourney(stack.addresses(), console).play();
            console.line("");
            console.step("the demo is over: everything was as it should be");
        } finally {
            stop.run();
        }
        return 0;
    }
}
