package be.sentum.privacy.application.campaign;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.campaign.AdvanceCampaigns;
import be.sentum.privacy.application.port.in.identity.KnownLanguage;
import be.sentum.privacy.application.port.in.request.DecideRequest;
import be.sentum.privacy.application.port.in.request.RegisterRequest;
import be.sentum.privacy.application.port.out.campaign.Campaigns;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.port.out.restriction.Restrictions;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.campaign.Campaign;
import be.sentum.privacy.domain.campaign.Member;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.Outcome;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.Stage;
import be.sentum.privacy.domain.request.intake.Channel;
import be.sentum.privacy.domain.request.intake.Intake;
import be.sentum.privacy.domain.request.intake.Language;
import be.sentum.privacy.domain.restriction.Ground;
import be.sentum.privacy.domain.restriction.State;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A campaign's persons go the way of everybody else: a case, a plan, a decision, receipts, a search, an answer. */
@UseCase
class AdvanceCampaignsHandler implements AdvanceCampaigns {

    /** Art. 18(1)(b) and (c): the person wants the data kept. */
    private static final Set<Ground> KEPT_FOR_THE_PERSON = EnumSet.of(Ground.UNLAWFUL, Ground.NEEDED_FOR_CLAIM);

    private final Campaigns campaigns;
    private final Requests requests;
    private final Restrictions restrictions;
    private final RegisterRequest register;
    private final DecideRequest decide;
    private final KnownLanguage languages;
    private final CampaignTrail trail;
    private final CampaignPolicy policy;
    private final InstantSource clock;

    AdvanceCampaignsHandler(
            Campaigns campaigns,
            Requests requests,
            Restrictions restrictions,
            RegisterRequest register,
            DecideRequest decide,
            KnownLanguage languages,
            CampaignTrail trail,
            CampaignPolicy policy,
            InstantSource clock) {
        this.campaigns = campaigns;
        this.requests = requests;
        this.restrictions = restrictions;
        this.register = register;
        this.decide = decide;
        this.languages = languages;
        this.trail = trail;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public boolean begin() {
        Optional<Member> next = campaigns.nextWaiting(policy.atOnce());
        next.map(this::begun).ifPresent(campaigns::save);
        return next.isPresent();
    }

    private Member begun(Member member) {
        if (wantsToStay(member.subject())) {
            return member.skipped("restricted");
        }
        Language language = languages.of(member.subject()).orElse(Language.NL);
        Intake intake = new Intake(Channel.STAFF, language, clock.instant(), null, null, null);
        RegisterRequest.Command command =
                new RegisterRequest.Command(member.subject(), Set.of(ItemType.ERASURE), intake, officer(member), false);
        return switch (register.handle(command)) {
            case RegisterRequest.Result.Registered registered ->
                member.running(registered.request().id());
            case RegisterRequest.Result.AlreadyRunning running ->
                member.running(running.request().id());
            case RegisterRequest.Result.TooMany held ->
                member.running(held.recorded().id());
            case RegisterRequest.Result.Refused refused -> member.skipped(code(refused.reason()));
        };
    }

    private boolean wantsToStay(SubjectId subject) {
        return restrictions.of(subject).stream()
                .anyMatch(restriction ->
                        restriction.state() != State.LIFTED && KEPT_FOR_THE_PERSON.contains(restriction.ground()));
    }

    @Override
    public boolean settle() {
        Optional<Member> next = campaigns.nextToSettle();
        next.map(this::settled).ifPresent(campaigns::save);
        return next.isPresent();
    }

    private Member settled(Member member) {
        RequestId request = Optional.ofNullable(member.request()).orElseThrow();
        Optional<Item> item = requests.lock(request).flatMap(r -> r.item(ItemType.ERASURE));
        if (item.isEmpty() || item.get().isDone()) {
            return item.flatMap(Item::outcome)
                            .filter(outcome -> outcome != Outcome.REFUSED)
                            .isPresent()
                    ? member.erased()
                    : member.notErased();
        }
        if (item.get().stage() != Stage.AWAITING_DECISION) {
            return member;
        }
        return decided(member, request)
                .map(against -> member.blocked(code(against)))
                .orElse(member);
    }

    /** What the law keeps stays: then the erasure is a partial one. */
    private Optional<Rejection> decided(Member member, RequestId request) {
        Optional<Rejection> against = against(member, request, Outcome.GRANTED);
        return against.filter(Rejection.PartlyGrantedExpected.class::isInstance).isPresent()
                ? against(member, request, Outcome.PARTLY_GRANTED)
                : against;
    }

    private Optional<Rejection> against(Member member, RequestId request, Outcome outcome) {
        DecideRequest.Command command =
                new DecideRequest.Command(request, ItemType.ERASURE, outcome, List.of(), officer(member));
        return switch (decide.handle(command)) {
            case DecideRequest.Result.Decided d -> Optional.empty();
            case DecideRequest.Result.Refused refused -> Optional.of(refused.reason());
        };
    }

    @Override
    public boolean finish() {
        campaigns
                .exhausted()
                .forEach(id -> campaigns.lock(id).ifPresent(campaign -> {
                    campaign.finish(clock.instant());
                    campaigns.save(campaign);
                    trail.note(campaign, "campaign_done", Actor.SYSTEM);
                }));
        return campaigns.anyRunning();
    }

    private Actor officer(Member member) {
        return campaigns.find(member.campaign()).flatMap(Campaign::approvedBy).orElse(Actor.SYSTEM);
    }

    private static String code(Rejection reason) {
        return switch (reason) {
            case Rejection.UnknownSubject r -> "unknown_subject";
            case Rejection.SubjectErased r -> "subject_erased";
            case Rejection.ErasureBlocked r -> "erasure_blocked";
            case Rejection.ConflictingRequests r -> "conflicting_requests";
            case Rejection.HeldForClaim r -> "legal_hold";
            case Rejection.RemedyInfoMissing r -> "remedy_info_missing";
            default -> "refused";
        };
    }
}
