package be.sentum.consent.application;

import be.sentum.consent.application.port.in.ConsentQueries;
import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.PurposeRegister;
import be.sentum.consent.domain.Act;
import be.sentum.consent.domain.ConsentEvent;
import be.sentum.consent.domain.ConsentText;
import be.sentum.consent.domain.Decision;
import be.sentum.consent.domain.Objection;
import be.sentum.consent.domain.Purpose;
import be.sentum.consent.domain.PurposeCode;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.TextVersionId;
import be.sentum.messaging.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@UseCase
class ConsentQueriesHandler implements ConsentQueries {

    private final PurposeRegister purposes;
    private final ConsentLog log;

    ConsentQueriesHandler(PurposeRegister purposes, ConsentLog log) {
        this.purposes = purposes;
        this.log = log;
    }

    @Override
    public List<Purpose> purposes() {
        return purposes.all();
    }

    @Override
    public Optional<ConsentText> text(TextVersionId id) {
        return purposes.text(id);
    }

    @Override
    public List<Decision> effective(SubjectId subject) {
        Map<PurposeCode, Act> acts = log.lastActs(subject);
        return purposes.all().stream()
                .map(p -> Decision.of(p, acts.get(p.code())))
                .toList();
    }

    @Override
    public List<ConsentEvent> history(SubjectId subject) {
        return log.history(subject);
    }

    @Override
    public List<Objection> objections(SubjectId subject) {
        return log.objections(subject);
    }
}
