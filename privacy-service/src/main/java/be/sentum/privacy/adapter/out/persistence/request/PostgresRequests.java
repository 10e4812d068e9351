package be.sentum.privacy.adapter.out.persistence.request;

import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;
import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresRequests implements Requests {

    private static final List<String> PARTS = List.of(
            "case_pause",
            "case_extension",
            "case_refusal",
            "case_letter",
            "case_message",
            "identity_check",
            "relayed_request",
            "direct_transfer");

    private final RequestRepository requests;
    private final ItemRepository items;
    private final RetentionSchedule schedule;
    private final Database database;

    PostgresRequests(RequestRepository requests, ItemRepository items, RetentionSchedule schedule, Database database) {
        this.requests = requests;
        this.items = items;
        this.schedule = schedule;
        this.database = database;
    }

    @Override
    public void add(PrivacyRequest request) {
        RequestEntity row = new RequestEntity();
        RequestMapper.fill(row, request, null);
        requests.persist(row);
        for (int i = 0; i < request.items().size(); i++) {
            ItemEntity item = new ItemEntity();
            RequestMapper.fill(item, request, request.items().get(i), i, null);
            items.persist(item);
        }
        // Keys and parts are written in plain SQL and refer to these rows.
        requests.flush();
    }

    @Override
    public void save(PrivacyRequest request) {
        LocalDate lastDay = request.closedOn()
                .map(closed -> schedule.lastDay(RetentionRule.RET_14, closed))
                .orElse(null);
        RequestMapper.fill(requests.findById(request.id().value()), request, lastDay);
        save(request.items(), request, lastDay);
        requests.flush();
        if (lastDay != null) {
            keepUntil(lastDay, request.id());
        }
    }

    /** What else belongs to the case ends with it. */
    private void keepUntil(LocalDate lastDay, RequestId request) {
        database.update(
                "update erasure_answer set retained_until = ?"
                        + " where item_id in (select id from request_item where request_id = ?)",
                lastDay,
                request.value());
        for (String table : PARTS) {
            database.update(
                    "update " + table + " set retained_until = ? where request_id = ?", lastDay, request.value());
        }
    }

    /** Items are also added, and taken away, when somebody understands what was asked. */
    private void save(List<Item> now, PrivacyRequest request, @Nullable LocalDate lastDay) {
        Map<UUID, ItemEntity> rows =
                items.of(request.id().value()).stream().collect(Collectors.toMap(row -> row.id, Function.identity()));
        for (int i = 0; i < now.size(); i++) {
            ItemEntity known = rows.remove(now.get(i).id().value());
            ItemEntity row = known == null ? new ItemEntity() : known;
            RequestMapper.fill(row, request, now.get(i), i, lastDay);
            items.persist(row);
        }
        rows.values().forEach(items::delete);
    }

    @Override
    public Optional<PrivacyRequest> find(RequestId id) {
        return requests.findByIdOptional(id.value()).map(this::toDomain);
    }

    @Override
    public Optional<PrivacyRequest> lock(RequestId id) {
        return requests.findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(this::toDomain);
    }

    @Override
    public Optional<PrivacyRequest> lockWith(ItemId item) {
        return caseOf(item).flatMap(this::lock);
    }

    @Override
    public Optional<PrivacyRequest> lockIfFree(RequestId id) {
        return database.one(
                        "select id from privacy_request where id = ? for update skip locked",
                        row -> new RequestId(row.getObject(1, UUID.class)),
                        id.value())
                .flatMap(this::lock);
    }

    @Override
    public Optional<PrivacyRequest> lockIfFree(ItemId item) {
        return caseOf(item).flatMap(this::lockIfFree);
    }

    /** The id alone: rows read before the lock would be stale after it. */
    private Optional<RequestId> caseOf(ItemId item) {
        return database.one(
                "select request_id from request_item where id = ?",
                row -> new RequestId(row.getObject(1, UUID.class)),
                item.value());
    }

    @Override
    public void holdRegistrations(SubjectId subject) {
        database.query(
                "select 1 from pg_advisory_xact_lock(hashtextextended(?, 21))",
                row -> 1,
                subject.value().toString());
    }

    @Override
    public Optional<PrivacyRequest> withRunningErasure(SubjectId subject) {
        return database.one(
                        "select r.id from privacy_request r join request_item i on i.request_id = r.id"
                                + " where r.subject_id = ? and i.type = 'erasure' and i.stage <> 'done'",
                        row -> row.getObject(1, UUID.class),
                        subject.value())
                .flatMap(id -> find(new RequestId(id)));
    }

    @Override
    public List<PrivacyRequest> of(SubjectId subject) {
        return requests.list("subjectId = ?1 order by receivedAt desc, id desc", subject.value()).stream()
                .map(this::toDomain)
                .toList();
    }

    @Override
    public List<PrivacyRequest> byUrgency(@Nullable Position after, int limit) {
        List<UUID> ids = after == null
                ? database.query(
                        "select id from privacy_request order by (closed_on is not null), due_on, id limit ?",
                        row -> row.getObject(1, UUID.class),
                        limit)
                : database.query(
                        "select id from privacy_request where ((closed_on is not null), due_on, id) > (?, ?, ?)"
                                + " order by (closed_on is not null), due_on, id limit ?",
                        row -> row.getObject(1, UUID.class),
                        after.closed(),
                        after.dueOn(),
                        after.id().value(),
                        limit);
        return ids.stream().flatMap(id -> find(new RequestId(id)).stream()).toList();
    }

    @Override
    public List<ItemId> unanswered(Instant askedBefore, int limit) {
        return database.query(
                "select id from request_item where stage in ('collecting', 'planning', 'erasing', 'verifying')"
                        + " and (asked_at is null or asked_at <= ?) order by asked_at nulls first limit ?",
                row -> new ItemId(row.getObject(1, UUID.class)),
                askedBefore,
                limit);
    }

    @Override
    public List<RequestId> undecidedObjections(LocalDate today, int limit) {
        return database.query(
                "select r.id from privacy_request r join request_item i on i.request_id = r.id"
                        + " where i.type = 'objection' and i.stage = 'pending' and i.outcome is null"
                        + " and r.closed_on is null and r.paused_since is null and r.due_on < ?"
                        + " order by r.due_on, r.id limit ?",
                row -> new RequestId(row.getObject(1, UUID.class)),
                today,
                limit);
    }

    @Override
    public Optional<ItemId> claimForAssembly() {
        // An advisory lock and not the row's: assembling may take a while, and the case stays usable meanwhile.
        return database.one(
                "select id from request_item where stage = 'assembling'"
                        + " and pg_try_advisory_xact_lock(hashtextextended(id::text, 22)) limit 1",
                row -> new ItemId(row.getObject(1, UUID.class)));
    }

    private PrivacyRequest toDomain(RequestEntity row) {
        return RequestMapper.toDomain(row, items.of(row.id));
    }
}
