package be.sentum.privacy.application.port.out.request;

import be.sentum.privacy.domain.clock.Milestone;
import be.sentum.privacy.domain.request.CaseNumber;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.restriction.RestrictionId;
import be.sentum.privacy.domain.transfer.FailureReason;
import java.util.Collection;

/** Calls a human when a case cannot go on by itself (REQ-GEN-01). */
public interface Alarms {

    void silent(CaseNumber number, Collection<ServiceName> services);

    /** Services that were told several times what may not be done with somebody's data, and have not said that they do it. */
    void restrictionSilent(RestrictionId restriction, Collection<ServiceName> services);

    /** A service says that it cannot do what the case asks; the code is the fault's class. */
    void stepFailed(CaseNumber number, ServiceName service, String code);

    /** A service says that it cannot restrict or lift. */
    void restrictionFailed(RestrictionId restriction, ServiceName service, String code);

    void remainderFound(CaseNumber number, ServiceName service);

    /** Too many wrong answers to the question who somebody is: a human looks at the case (REQ-IDV-01). */
    void identityLocked(CaseNumber number);

    /** What a service sent is not what it said it sent. */
    void damaged(CaseNumber number, ServiceName service);

    /** Words that others wrote about the person wait for an officer before the package is released (REQ-ACC-06). */
    void textsToRead(CaseNumber number);

    /** A case is open for so long that a human has to look at it (REQ-CLK-01, REQ-CLK-05). */
    void waiting(CaseNumber number, Milestone milestone);

    /** Data that somebody wanted sent to another controller did not arrive (REQ-POR-03). */
    void transferFailed(CaseNumber number, String target, FailureReason reason);

    /** The person wrote about an open case: somebody has to read it. */
    void answered(CaseNumber number);

    /** A controller did not take what it was to be told of a request that it passed on. */
    void controllerNotTold(CaseNumber number);

    /** A letter cannot be sent by mail: somebody sends it by post. */
    void unreachable(CaseNumber number, String letter);
}
