package be.sentum.privacy.adapter.out.persistence.campaign;

import static be.sentum.privacy.adapter.out.persistence.campaign.CampaignRows.MEMBER;

import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;
import be.sentum.personaldata.retention.Today;
import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.out.campaign.Campaigns;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.campaign.Campaign;
import be.sentum.privacy.domain.campaign.CampaignId;
import be.sentum.privacy.domain.campaign.Member;
import be.sentum.privacy.domain.campaign.MemberState;
import be.sentum.privacy.domain.campaign.Progress;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresCampaigns implements Campaigns {

    private static final String UNDER_WAY = "(select count(*) from erasure_campaign_member where state = 'running')";

    private static final String FAILING = "exists (select from request_item i where i.request_id = m.request_id"
            + " and i.type = 'erasure' and i.failures -> 'services' <> '{}'::jsonb)";

    private final Database database;
    private final RetentionSchedule schedule;
    private final Today today;

    PostgresCampaigns(Database database, RetentionSchedule schedule, Today today) {
        this.database = database;
        this.schedule = schedule;
        this.today = today;
    }

    @Override
    public void add(Campaign campaign, Set<SubjectId> subjects) {
        LocalDate lastDay = schedule.lastDay(RetentionRule.RET_14, today.date());
        database.update(
                "insert into erasure_campaign (id, reason, reference, proposed_by, proposed_at, state, retained_until)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                campaign.id().value(),
                campaign.reason().word(),
                campaign.reference(),
                campaign.proposedBy().login(),
                campaign.proposedAt(),
                campaign.state().word(),
                lastDay);
        database.update(
                "insert into erasure_campaign_member (campaign_id, subject_id, state, retained_until)"
                        + " select ?, s::uuid, 'waiting', ? from unnest(string_to_array(?, ' ')) s",
                campaign.id().value(),
                lastDay,
                subjects.stream().map(s -> s.value().toString()).collect(Collectors.joining(" ")));
    }

    @Override
    public Optional<Campaign> find(CampaignId id) {
        return database.one("select * from erasure_campaign where id = ?", CampaignRows::campaign, id.value());
    }

    @Override
    public Optional<Campaign> lock(CampaignId id) {
        return database.one(
                "select * from erasure_campaign where id = ? for update", CampaignRows::campaign, id.value());
    }

    @Override
    public void save(Campaign campaign) {
        database.update(
                "update erasure_campaign set state = ?, approved_by = ?, ended_at = ? where id = ?",
                campaign.state().word(),
                campaign.approvedBy().map(Actor::login).orElse(null),
                campaign.endedAt().orElse(null),
                campaign.id().value());
    }

    @Override
    public List<Campaign> newest(int limit) {
        return database.query("select * from erasure_campaign order by id desc limit ?", CampaignRows::campaign, limit);
    }

    @Override
    public Progress progress(CampaignId id) {
        return database.one(
                        "select count(*) filter (where state = 'waiting'), count(*) filter (where state = 'running'),"
                                + " count(*) filter (where state = 'erased'), count(*) filter (where state = 'blocked'),"
                                + " count(*) filter (where state = 'skipped'),"
                                + " count(*) filter (where state = 'running' and " + FAILING + ")"
                                + " from erasure_campaign_member m where campaign_id = ?",
                        row -> new Progress(
                                row.getInt(1),
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5),
                                row.getInt(6)),
                        id.value())
                .orElseThrow();
    }

    @Override
    public List<Member> members(CampaignId id, MemberState state, @Nullable SubjectId after, int limit) {
        return database.query(
                "select " + MEMBER + " from erasure_campaign_member m where campaign_id = ? and state = ?"
                        + " and subject_id > ? order by subject_id limit ?",
                CampaignRows::member,
                id.value(),
                state.word(),
                after == null ? new UUID(0, 0) : after.value(),
                limit);
    }

    @Override
    public List<Member> failing(CampaignId id, @Nullable SubjectId after, int limit) {
        return database.query(
                "select " + MEMBER + " from erasure_campaign_member m where campaign_id = ? and state = 'running'"
                        + " and " + FAILING + " and subject_id > ? order by subject_id limit ?",
                CampaignRows::member,
                id.value(),
                after == null ? new UUID(0, 0) : after.value(),
                limit);
    }

    @Override
    public Optional<Member> nextWaiting(int atOnce) {
        return database.one(
                "select " + MEMBER + " from erasure_campaign_member m join erasure_campaign c on c.id = m.campaign_id"
                        + " where m.state = 'waiting' and c.state = 'running' and " + UNDER_WAY + " < ?"
                        + " limit 1 for update of m skip locked",
                CampaignRows::member,
                atOnce);
    }

    @Override
    public Optional<Member> nextToSettle() {
        return database.one(
                "select " + MEMBER + " from erasure_campaign_member m"
                        + " left join request_item i on i.request_id = m.request_id and i.type = 'erasure'"
                        + " where m.state = 'running' and (i.id is null or i.stage in ('awaiting_decision', 'done'))"
                        + " or m.state = 'blocked' and i.stage = 'done'"
                        + " limit 1 for update of m skip locked",
                CampaignRows::member);
    }

    @Override
    public void save(Member member) {
        database.update(
                "update erasure_campaign_member set state = ?, request_id = ?, why = ?"
                        + " where campaign_id = ? and subject_id = ?",
                member.state().word(),
                Optional.ofNullable(member.request()).map(RequestId::value).orElse(null),
                member.why(),
                member.campaign().value(),
                member.subject().value());
    }

    @Override
    public List<CampaignId> exhausted() {
        return database.query(
                "select id from erasure_campaign c where state = 'running' and not exists (select from"
                        + " erasure_campaign_member m where m.campaign_id = c.id and m.state in ('waiting', 'running'))",
                row -> new CampaignId(row.getObject(1, UUID.class)));
    }

    @Override
    public boolean anyRunning() {
        return database.one("select 1 from erasure_campaign where state = 'running' limit 1", row -> 1)
                .isPresent();
    }
}
