package be.sentum.privacy.adapter.out.alarms;

import be.sentum.privacy.application.port.out.request.Alarms;
import be.sentum.privacy.domain.clock.Milestone;
import be.sentum.privacy.domain.request.CaseNumber;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.restriction.RestrictionId;
import be.sentum.privacy.domain.transfer.FailureReason;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.jboss.logging.Logger;

/** Case numbers and service names only. Metric {@code sentum.rights.alarms} by reason and service. */
@ApplicationScoped
class LoggedAlarms implements Alarms {

    private static final Logger LOG = Logger.getLogger(LoggedAlarms.class);

    private static final ServiceName OURSELVES = new ServiceName("privacy");

    private final MeterRegistry meters;

    LoggedAlarms(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void silent(CaseNumber number, Collection<ServiceName> services) {
        for (ServiceName service : services) {
            LOG.warnf("%s waits: %s has not answered", number.text(), service.value());
            count("silent", service);
        }
    }

    @Override
    public void restrictionSilent(RestrictionId restriction, Collection<ServiceName> services) {
        for (ServiceName service : services) {
            LOG.warnf("restriction %s waits: %s has not answered", restriction.value(), service.value());
            count("restriction_silent", service);
        }
    }

    @Override
    public void stepFailed(CaseNumber number, ServiceName service, String code) {
        LOG.warnf("%s waits: %s could not do its part (%s)", number.text(), service.value(), code);
        count("step_failed", service);
    }

    @Override
    public void restrictionFailed(RestrictionId restriction, ServiceName service, String code) {
        LOG.warnf("restriction %s waits: %s could not do its part (%s)", restriction.value(), service.value(), code);
        count("step_failed", service);
    }

    @Override
    public void remainderFound(CaseNumber number, ServiceName service) {
        LOG.errorf("%s stays open: %s still holds what should be erased", number.text(), service.value());
        count("remainder_found", service);
    }

    @Override
    public void damaged(CaseNumber number, ServiceName service) {
        LOG.errorf("%s is collected again: what %s sent is not what it announced", number.text(), service.value());
        count("damaged", service);
    }

    @Override
    public void textsToRead(CaseNumber number) {
        LOG.infof("%s: read what others wrote about the person before the package is released", number.text());
        count("texts_to_read");
    }

    @Override
    public void identityLocked(CaseNumber number) {
        LOG.warnf("%s: proof of identity is locked after too many wrong answers", number.text());
        count("identity_locked");
    }

    @Override
    public void waiting(CaseNumber number, Milestone milestone) {
        if (milestone.late()) {
            LOG.errorf("%s is late: its last day is over", number.text());
            count("late");
        } else {
            LOG.warnf("%s is not answered yet: %s", number.text(), milestone.word());
            count(milestone.word());
        }
    }

    @Override
    public void transferFailed(CaseNumber number, String target, FailureReason reason) {
        LOG.errorf("%s: the transfer to %s failed: %s", number.text(), target, reason.word());
        count("transfer_failed");
    }

    @Override
    public void unreachable(CaseNumber number, String letter) {
        LOG.warnf("%s: no address is known for the letter %s; send it by post", number.text(), letter);
        count("unreachable");
    }

    @Override
    public void answered(CaseNumber number) {
        LOG.infof("%s: the person wrote about it; read the reply", number.text());
        count("answered");
    }

    @Override
    public void controllerNotTold(CaseNumber number) {
        LOG.warnf("%s: the controller that passed it on does not answer, and is not told any more", number.text());
        count("controller_not_told");
    }

    private void count(String reason) {
        count(reason, OURSELVES);
    }

    private void count(String reason, ServiceName service) {
        meters.counter("sentum.rights.alarms", "reason", reason, "service", service.value())
                .increment();
    }
}
