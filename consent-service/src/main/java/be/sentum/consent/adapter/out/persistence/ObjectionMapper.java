package be.sentum.consent.adapter.out.persistence;

import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.decision.Medium;
import be.sentum.consent.domain.decision.Objection;
import be.sentum.consent.domain.purpose.PurposeCode;

/** Between objections and their rows. */
final class ObjectionMapper {

    private ObjectionMapper() {}

    static ObjectionEntity toEntity(Objection objection) {
        Medium medium = objection.medium();
        ObjectionEntity row = new ObjectionEntity();
        row.id = objection.id();
        row.subjectId = objection.subject().value();
        row.scope = objection.scope();
        row.channel = medium == null ? null : medium.code();
        row.purposes = objection.purposes().stream().map(PurposeCode::value).toList();
        row.objectedAt = objection.objectedAt();
        return row;
    }

    static Objection toDomain(ObjectionEntity row) {
        return new Objection(
                row.id,
                new SubjectId(row.subjectId),
                row.scope,
                row.channel == null ? null : Medium.named(row.channel).orElseThrow(),
                row.purposes.stream().map(PurposeCode::new).toList(),
                row.objectedAt);
    }
}
