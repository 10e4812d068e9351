package be.sentum.consent.application.port.out.purpose;

import be.sentum.consent.domain.purpose.RegisteredPurpose;
import java.util.List;

/** The register of purposes as it is stored, rules kept or broken. */
public interface RegisteredPurposes {

    /** In the order of their codes. */
    List<RegisteredPurpose> all();
}
