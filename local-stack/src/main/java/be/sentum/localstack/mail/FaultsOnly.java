package be.sentum.localstack.mail;

import java.io.PrintStream;
import java.lang.Thread.UncaughtExceptionHandler;

/**
 * Says of a failed connection only what kind of fault it was. GreenMail quotes the letter it was just being given, with
 * address and words, when the sender dies in the middle of it.
 */
final class FaultsOnly implements UncaughtExceptionHandler {

    private final PrintStream log;

    FaultsOnly(PrintStream log) {
        this.log = log;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        log.printf("a connection broke off: %s%n", cause.getClass().getName());
    }
}
