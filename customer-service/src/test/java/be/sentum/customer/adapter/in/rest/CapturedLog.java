package be.sentum.customer.adapter.in.rest;

import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything that is logged until it is closed: messages, parameters, failures with their causes. */
final class CapturedLog extends Handler implements AutoCloseable {

    private final StringBuffer text = new StringBuffer();

    private CapturedLog() {}

    static CapturedLog start() {
        CapturedLog log = new CapturedLog();
        Logger.getLogger("").addHandler(log);
        return log;
    }

    String text() {
        return text.toString();
    }

    @Override
    public void publish(LogRecord record) {
        text.append(record.getMessage()).append(Arrays.toString(record.getParameters()));
        for (Throwable failure = record.getThrown(); failure != null; failure = failure.getCause()) {
            text.append(failure);
        }
        text.append('\n');
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
