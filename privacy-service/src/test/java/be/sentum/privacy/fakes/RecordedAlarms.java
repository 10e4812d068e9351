package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.request.Alarms;
import be.sentum.privacy.domain.clock.Milestone;
import be.sentum.privacy.domain.request.CaseNumber;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.restriction.RestrictionId;
import be.sentum.privacy.domain.transfer.FailureReason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Remembers whom a human was called about. */
public class RecordedAlarms implements Alarms {

    private final List<String> raised = new ArrayList<>();

    @Override
    public void silent(CaseNumber number, Collection<ServiceName> services) {
        services.forEach(s -> raised.add("silent " + s.value()));
    }

    @Override
    public void restrictionSilent(RestrictionId restriction, Collection<ServiceName> services) {
        services.forEach(s -> raised.add("restriction silent " + s.value()));
    }

    @Override
    public void stepFailed(CaseNumber number, ServiceName service, String code) {
        raised.add("step failed " + service.value() + " " + code);
    }

    @Override
    public void restrictionFailed(RestrictionId restriction, ServiceName service, String code) {
        raised.add("restriction failed " + service.value() + " " + code);
    }

    @Override
    public void remainderFound(CaseNumber number, ServiceName service) {
        raised.add("remainder " + service.value());
    }

    @Override
    public void damaged(CaseNumber number, ServiceName service) {
        raised.add("damaged " + service.value());
    }

    @Override
    public void waiting(CaseNumber number, Milestone milestone) {
        raised.add(milestone.word());
    }

    @Override
    public void transferFailed(CaseNumber number, String target, FailureReason reason) {
        raised.add("transfer_failed " + target + " " + reason.word());
    }

    @Override
    public void unreachable(CaseNumber number, String letter) {
        raised.add("unreachable " + letter);
    }

    @Override
    public void textsToRead(CaseNumber number) {
        raised.add("texts to read");
    }

    @Override
    public void identityLocked(CaseNumber number) {
        raised.add("identity locked");
    }

    @Override
    public void answered(CaseNumber number) {
        raised.add("answered");
    }

    @Override
    public void controllerNotTold(CaseNumber number) {
        raised.add("controller not told");
    }

    public List<String> raised() {
        return raised;
    }
}
