package be.sentum.localstack.console;

/** Hears what is going on while something takes its time. */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress SILENT = line -> {};

    void say(String line);
}
