package be.sentum.consent.adapter.out.persistence;

import be.sentum.consent.domain.Act;
import be.sentum.consent.domain.ConsentEvent;
import be.sentum.consent.domain.ConsentMethod;
import be.sentum.consent.domain.Objection;
import be.sentum.consent.domain.PurposeCode;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.TextVersionId;
import java.time.LocalDate;

/** Between acts and their rows. */
final class ConsentMapper {

    private ConsentMapper() {}

    static ConsentEventEntity toEntity(ConsentEvent event, LocalDate retainedUntil) {
        ConsentEventEntity row = new ConsentEventEntity();
        TextVersionId shown = event.shown();
        ConsentMethod method = event.method();
        row.id = event.id();
        row.subjectId = event.subject().value();
        row.purpose = event.purpose().value();
        row.act = event.act().name();
        row.textVersionId = shown == null ? null : shown.value();
        row.textSha256 = event.textSha256();
        row.method = method == null ? null : method.code();
        row.uiVariant = event.uiVariant();
        row.occurredAt = event.occurredAt();
        row.retainedUntil = retainedUntil;
        return row;
    }

    static ConsentEvent toDomain(ConsentEventEntity row) {
        return new ConsentEvent(
                row.id,
                new SubjectId(row.subjectId),
                new PurposeCode(row.purpose),
                Act.valueOf(row.act),
                row.textVersionId == null ? null : new TextVersionId(row.textVersionId),
                row.textSha256,
                row.method == null ? null : ConsentMethod.named(row.method).orElseThrow(),
                row.uiVariant,
                row.occurredAt);
    }

    static ObjectionEntity toEntity(Objection objection) {
        ObjectionEntity row = new ObjectionEntity();
        row.id = objection.id();
        row.subjectId = objection.subject().value();
        row.scope = objection.scope();
        row.purposes = objection.purposes().stream().map(PurposeCode::value).toList();
        row.objectedAt = objection.objectedAt();
        return row;
    }

    static Objection toDomain(ObjectionEntity row) {
        return new Objection(
                row.id,
                new SubjectId(row.subjectId),
                row.scope,
                row.purposes.stream().map(PurposeCode::new).toList(),
                row.objectedAt);
    }
}
