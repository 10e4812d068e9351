package be.sentum.customer.adapter.in.rest;

import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Everything the service logs until it is closed: messages, parameters, failures with their causes. The mail
 * server of the tests runs in the same process and logs the addresses it serves: it is not ours and left out.
 */
final class CapturedLog extends Handler implements AutoCloseable {

    private static final String MAIL_SERVER = "com.icegreen.";

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
        if (String.valueOf(record.getLoggerName()).startsWith(MAIL_SERVER)) {
            return;
        }
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
