package be.sentum.privacy.domain.request;

import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.identity.Identity;
import be.sentum.privacy.domain.request.answer.Roster;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.request.intake.Channel;
import be.sentum.privacy.domain.request.intake.Intake;
import be.sentum.privacy.domain.request.intake.Language;
import be.sentum.privacy.domain.request.intake.OnBehalf;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Cases for tests. */
public final class Cases {

    public static final Roster EVERYBODY = new Roster(ServiceName.ALL);

    public static final Instant RECEIVED = Instant.parse("2026-11-25T09:00:00Z");

    private Cases() {}

    public static PrivacyRequest of(ItemType... types) {
        return of(new SubjectId(UUID.randomUUID()), types);
    }

    public static PrivacyRequest of(SubjectId subject, ItemType... types) {
        return of(subject, RECEIVED, types);
    }

    public static PrivacyRequest of(SubjectId subject, Instant received, ItemType... types) {
        List<Item> items = Arrays.stream(types)
                .map(type -> Item.of(new ItemId(UUID.randomUUID()), type, EVERYBODY))
                .toList();
        return PrivacyRequest.register(
                new RequestId(UUID.randomUUID()),
                freshNumber(),
                Identity.of(subject),
                intake(received),
                AnswerPeriod.from(received, day -> false),
                items);
    }

    /** Of somebody who asked much at once. */
    public static PrivacyRequest held(SubjectId subject, Instant received, ItemType type) {
        return PrivacyRequest.register(
                new RequestId(UUID.randomUUID()),
                freshNumber(),
                Identity.of(subject),
                intake(received),
                AnswerPeriod.from(received, day -> false),
                List.of(Item.held(new ItemId(UUID.randomUUID()), type)));
    }

    /** Of somebody nobody knows yet. */
    public static PrivacyRequest ofNobodyKnown(ItemType... types) {
        return ofNobodyKnown(intake(RECEIVED), types);
    }

    public static PrivacyRequest ofNobodyKnown(Intake intake, ItemType... types) {
        return PrivacyRequest.register(
                new RequestId(UUID.randomUUID()),
                freshNumber(),
                Identity.UNKNOWN,
                intake,
                AnswerPeriod.from(RECEIVED, day -> false),
                Arrays.stream(types)
                        .map(type -> Item.waiting(new ItemId(UUID.randomUUID()), type))
                        .toList());
    }

    /** Longer than those the service gives out, so that it never meets one. */
    public static CaseNumber freshNumber() {
        return CaseNumber.of(2026, ThreadLocalRandom.current().nextLong(1_000_000_000L, 1_000_000_000_000L));
    }

    public static Intake intake(Instant received) {
        return new Intake(Channel.ACCOUNT, Language.NL, received, null, null, null);
    }

    /** By mail, in English. */
    public static Intake intakeFrom(String address) {
        return new Intake(Channel.EMAIL, Language.EN, RECEIVED, null, "delete me", address);
    }

    /** By mail from somebody who asks with a mandate. */
    public static Intake mandated(String address, OnBehalf.AnswerTo answerTo) {
        return new Intake(
                Channel.EMAIL,
                Language.EN,
                RECEIVED,
                null,
                "for my client",
                address,
                OnBehalf.mandate("ARCHIVE-7", answerTo));
    }

    public static Item only(PrivacyRequest request) {
        return request.items().getFirst();
    }
}
