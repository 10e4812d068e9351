package be.sentum.consent.adapter.out.persistence;

import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.domain.Act;
import be.sentum.consent.domain.ConsentEvent;
import be.sentum.consent.domain.Objection;
import be.sentum.consent.domain.PurposeCode;
import be.sentum.consent.domain.SubjectId;
import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;

@ApplicationScoped
class PostgresConsentLog implements ConsentLog {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final ConsentEventRepository events;
    private final ObjectionRepository objections;
    private final Session session;
    private final RetentionSchedule retention;

    PostgresConsentLog(
            ConsentEventRepository events,
            ObjectionRepository objections,
            Session session,
            RetentionSchedule retention) {
        this.events = events;
        this.objections = objections;
        this.session = session;
        this.retention = retention;
    }

    @Override
    public void lock(SubjectId subject) {
        // void in SQL; the cast gives Hibernate a type it knows
        session.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(cast(:subject as text), 11)) as text)",
                        String.class)
                .setParameter("subject", subject.value().toString())
                .getSingleResult();
    }

    @Override
    public long append(ConsentEvent event) {
        events.persist(ConsentMapper.toEntity(event, proofKeptUntil(event.occurredAt())));
        return session.createNativeQuery("""
                                insert into last_act (subject_id, purpose, act, version)
                                values (:subject, :purpose, :act, 1)
                                on conflict (subject_id, purpose)
                                do update set act = excluded.act, version = last_act.version + 1
                                returning version""", Long.class)
                .setParameter("subject", event.subject().value())
                .setParameter("purpose", event.purpose().value())
                .setParameter("act", event.act().name())
                .getSingleResult();
    }

    @Override
    public void append(Objection objection) {
        objections.persist(ConsentMapper.toEntity(objection));
    }

    @Override
    public Map<PurposeCode, Act> lastActs(SubjectId subject) {
        return session.createNativeQuery("select purpose, act from last_act where subject_id = :subject", Tuple.class)
                .setParameter("subject", subject.value())
                .getResultStream()
                .collect(Collectors.toMap(
                        t -> new PurposeCode(t.get(0, String.class)), t -> Act.valueOf(t.get(1, String.class))));
    }

    @Override
    public List<ConsentEvent> history(SubjectId subject) {
        return events.find("subjectId", Sort.descending("occurredAt", "id"), subject.value()).stream()
                .map(ConsentMapper::toDomain)
                .toList();
    }

    @Override
    public List<Objection> objections(SubjectId subject) {
        return objections.find("subjectId", Sort.descending("objectedAt", "id"), subject.value()).stream()
                .map(ConsentMapper::toDomain)
                .toList();
    }

    // REQ-CON-09: as long as the consent lasts and five years; counted from the act, as long as nothing expires by
    // itself.
    private LocalDate proofKeptUntil(Instant act) {
        return retention.lastDay(RetentionRule.RET_11, LocalDate.ofInstant(act, BRUSSELS));
    }
}
