package be.sentum.privacy.adapter.out.persistence.request;

import be.sentum.privacy.adapter.out.persistence.StoredFailures;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.identity.Identity;
import be.sentum.privacy.domain.request.CaseNumber;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.Item.Asked;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.Outcome;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.Stage;
import be.sentum.privacy.domain.request.answer.AnswerStatus;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.request.intake.Channel;
import be.sentum.privacy.domain.request.intake.Intake;
import be.sentum.privacy.domain.request.intake.Language;
import be.sentum.privacy.domain.request.intake.OnBehalf;
import be.sentum.privacy.domain.restriction.Ground;
import be.sentum.privacy.domain.restriction.Scope;
import be.sentum.privacy.domain.restriction.Wish;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cases as rows. Words on disk are those on the wire. */
final class RequestMapper {

    private RequestMapper() {}

    static PrivacyRequest toDomain(RequestEntity row, List<ItemEntity> items) {
        return PrivacyRequest.rehydrate(
                new RequestId(row.id),
                new CaseNumber(row.number),
                new Identity(
                        Identity.State.valueOf(constant(row.identity)),
                        row.subjectId == null ? null : new SubjectId(row.subjectId)),
                new Intake(
                        Channel.valueOf(constant(row.channel)),
                        Language.valueOf(constant(row.language)),
                        row.receivedAt,
                        row.scope,
                        row.requestText,
                        row.contact,
                        onBehalf(row),
                        wish(row)),
                new AnswerPeriod(
                        row.receivedOn,
                        row.answerMonths,
                        row.pausedDays,
                        row.pausedSince,
                        row.dueOn,
                        row.unpausedDueOn),
                items.stream().map(RequestMapper::toDomain).toList(),
                row.closedOn,
                row.withdrawn);
    }

    private static @Nullable OnBehalf onBehalf(RequestEntity row) {
        if (row.onBehalf == null || row.answerTo == null) {
            return null;
        }
        // An erasure deletes the reference to the proof; that there was one stays.
        String evidence = row.mandateEvidence == null ? "erased" : row.mandateEvidence;
        return new OnBehalf(
                OnBehalf.Relation.valueOf(constant(row.onBehalf)),
                evidence,
                OnBehalf.AnswerTo.valueOf(constant(row.answerTo)));
    }

    private static @Nullable Wish wish(RequestEntity row) {
        if (row.wishedCategories == null || row.wishedPurposes == null) {
            return null;
        }
        return new Wish(
                row.wishedGround == null ? null : Ground.valueOf(constant(row.wishedGround)),
                new Scope(words(row.wishedCategories), words(row.wishedPurposes)));
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" ", -1));
    }

    private static Item toDomain(ItemEntity row) {
        Map<ServiceName, AnswerStatus> answers = row.answers.entrySet().stream()
                .collect(Collectors.toMap(
                        e -> new ServiceName(e.getKey()), e -> AnswerStatus.valueOf(constant(e.getValue()))));
        return Item.rehydrate(
                new ItemId(row.id),
                ItemType.valueOf(constant(row.type)),
                Stage.valueOf(constant(row.stage)),
                row.outcome == null ? null : Outcome.valueOf(constant(row.outcome)),
                row.reasons,
                answers,
                new Asked(row.askedTimes, row.askedSince, row.askedAt),
                row.failures.toDomain());
    }

    /** Writes what registration fixes and what changes later. */
    static void fill(RequestEntity row, PrivacyRequest request, @Nullable LocalDate retainedUntil) {
        Intake intake = request.intake();
        row.id = request.id().value();
        row.number = request.number().text();
        row.subjectId = request.subject().map(SubjectId::value).orElse(null);
        row.identity = request.identity().state().word();
        row.channel = intake.channel().word();
        row.language = intake.language().code();
        row.receivedAt = intake.receivedAt();
        row.receivedOn = request.period().receivedOn();
        row.answerMonths = request.period().months();
        row.pausedDays = request.period().pausedDays();
        row.pausedSince = request.period().pausedSince();
        row.dueOn = request.period().dueOn();
        row.unpausedDueOn = request.period().unpausedDueOn();
        row.scope = intake.scope();
        row.requestText = intake.text();
        row.contact = intake.contact();
        OnBehalf onBehalf = intake.onBehalf();
        row.onBehalf = onBehalf == null ? null : onBehalf.relation().word();
        row.mandateEvidence = onBehalf == null ? null : onBehalf.evidence();
        row.answerTo = onBehalf == null ? null : onBehalf.answerTo().word();
        Wish wish = intake.wish();
        Ground ground = wish == null ? null : wish.ground();
        row.wishedGround = ground == null ? null : ground.code();
        row.wishedCategories =
                wish == null ? null : String.join(" ", wish.scope().categories());
        row.wishedPurposes = wish == null ? null : String.join(" ", wish.scope().purposes());
        row.closedOn = request.closedOn().orElse(null);
        row.withdrawn = request.isWithdrawn();
        row.retainedUntil = retainedUntil;
    }

    static void fill(
            ItemEntity row, PrivacyRequest request, Item item, int position, @Nullable LocalDate retainedUntil) {
        row.id = item.id().value();
        row.requestId = request.id().value();
        row.position = position;
        row.type = item.type().word();
        row.stage = item.stage().word();
        row.outcome = item.outcome().map(Outcome::word).orElse(null);
        row.reasons = item.reasons();
        row.answers = new TreeMap<>(item.answers().entrySet().stream()
                .collect(Collectors.toMap(
                        e -> e.getKey().value(), e -> e.getValue().word())));
        row.askedTimes = item.asked().times();
        row.askedSince = item.asked().first();
        row.failures = StoredFailures.of(item.failures());
        row.askedAt = item.asked().last();
        row.retainedUntil = retainedUntil;
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
