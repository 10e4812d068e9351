package be.sentum.benchmarks.scenario;

import be.sentum.localstack.settings.PartName;

/** The services beside the measured one: what they do with its events takes from the processors, too. */
public interface Services {

    /** Stops all services but this one. */
    void only(PartName service);

    /** Starts those that are stopped, and waits until they serve. */
    void all();
}
