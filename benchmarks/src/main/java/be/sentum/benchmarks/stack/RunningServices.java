package be.sentum.benchmarks.stack;

import be.sentum.benchmarks.scenario.Services;
import be.sentum.localstack.LocalStack;
import be.sentum.localstack.settings.PartName;
import java.util.EnumSet;
import java.util.Set;

/** The services of a running stack. */
final class RunningServices implements Services {

    private final LocalStack stack;

    RunningServices(LocalStack stack) {
        this.stack = stack;
    }

    @Override
    public void only(PartName service) {
        Set<PartName> others = EnumSet.copyOf(PartName.services());
        others.remove(service);
        stack.stop(others);
    }

    @Override
    public void all() {
        stack.start();
    }
}
