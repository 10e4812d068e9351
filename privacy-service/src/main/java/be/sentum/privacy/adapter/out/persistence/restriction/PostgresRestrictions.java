package be.sentum.privacy.adapter.out.persistence.restriction;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.out.restriction.Restrictions;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.restriction.Restriction;
import be.sentum.privacy.domain.restriction.RestrictionId;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresRestrictions implements Restrictions {

    private final Database database;
    private final RestrictionRows rows;

    PostgresRestrictions(Database database, RestrictionRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public void add(Restriction restriction) {
        rows.insert(restriction);
    }

    @Override
    public void save(Restriction restriction) {
        rows.update(restriction);
    }

    @Override
    public Optional<Restriction> find(RestrictionId id) {
        return database.one("select * from restriction where id = ?", rows::read, id.value());
    }

    @Override
    public Optional<Restriction> lock(RestrictionId id) {
        return database.one("select * from restriction where id = ? for update", rows::read, id.value());
    }

    @Override
    public Optional<Restriction> lockIfFree(RestrictionId id) {
        return database.one("select * from restriction where id = ? for update skip locked", rows::read, id.value());
    }

    @Override
    public Optional<Restriction> lockOf(ItemId item) {
        return database.one(
                "select * from restriction where item_id = ? and state in ('ordered', 'effective')"
                        + " order by holds_from desc limit 1 for update",
                rows::read,
                item.value());
    }

    @Override
    public List<Restriction> of(SubjectId subject) {
        return database.query(
                "select * from restriction where subject_id = ? order by holds_from desc, id desc",
                rows::read,
                subject.value());
    }

    @Override
    public List<Restriction> standing(@Nullable RestrictionId after, int limit) {
        // Ids are ordered by time.
        return after == null
                ? database.query(
                        "select * from restriction where state <> 'lifted' order by id desc limit ?", rows::read, limit)
                : database.query(
                        "select * from restriction where state <> 'lifted' and id < ? order by id desc limit ?",
                        rows::read,
                        after.value(),
                        limit);
    }

    @Override
    public List<RestrictionId> unanswered(Instant askedBefore, int limit) {
        return database.query(
                "select id from restriction where state in ('ordered', 'lifting')"
                        + " and (asked_at is null or asked_at <= ?) order by asked_at nulls first limit ?",
                row -> new RestrictionId(row.getObject(1, UUID.class)),
                askedBefore,
                limit);
    }

    @Override
    public List<RestrictionId> dueToLift(Instant now, int limit) {
        return database.query(
                "select id from restriction where state in ('ordered', 'effective') and lift_at <= ?"
                        + " order by lift_at limit ?",
                row -> new RestrictionId(row.getObject(1, UUID.class)),
                now,
                limit);
    }
}
