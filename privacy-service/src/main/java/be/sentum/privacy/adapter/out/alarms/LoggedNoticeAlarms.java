package be.sentum.privacy.adapter.out.alarms;

import be.sentum.privacy.application.port.out.recipient.NoticeAlarms;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Codes of recipients only. Metric {@code sentum.rights.alarms}, reason {@code recipient_silent}. */
@ApplicationScoped
class LoggedNoticeAlarms implements NoticeAlarms {

    private static final Logger LOG = Logger.getLogger(LoggedNoticeAlarms.class);

    private final MeterRegistry meters;

    LoggedNoticeAlarms(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void recipientSilent(String recipient, String change) {
        LOG.warnf("%s has not confirmed that it knows of a %s; GET /recipient-notices lists it", recipient, change);
        meters.counter("sentum.rights.alarms", "reason", "recipient_silent", "service", "privacy")
                .increment();
    }
}
