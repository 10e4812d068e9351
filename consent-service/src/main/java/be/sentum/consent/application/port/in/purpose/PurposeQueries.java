package be.sentum.consent.application.port.in.purpose;

import be.sentum.consent.domain.purpose.Breach;
import be.sentum.consent.domain.purpose.RegisteredPurpose;
import java.util.List;

/** What the register of purposes says, and whether it may say so (REQ-LB-01 to 05). */
public interface PurposeQueries {

    /** In the order of their codes. */
    List<RegisteredPurpose> register();

    /** The rows that break a rule; a service with any must not start. */
    List<Breach> breaches();
}
