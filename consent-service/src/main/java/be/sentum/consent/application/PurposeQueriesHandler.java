package be.sentum.consent.application;

import be.sentum.consent.application.port.in.purpose.PurposeQueries;
import be.sentum.consent.application.port.out.purpose.RegisteredPurposes;
import be.sentum.consent.domain.purpose.Breach;
import be.sentum.consent.domain.purpose.PurposeRules;
import be.sentum.consent.domain.purpose.RegisteredPurpose;
import be.sentum.messaging.UseCase;
import java.util.List;

@UseCase
class PurposeQueriesHandler implements PurposeQueries {

    private final RegisteredPurposes purposes;

    PurposeQueriesHandler(RegisteredPurposes purposes) {
        this.purposes = purposes;
    }

    @Override
    public List<RegisteredPurpose> register() {
        return purposes.all();
    }

    @Override
    public List<Breach> breaches() {
        return PurposeRules.breaches(purposes.all());
    }
}
