package be.sentum.privacy.domain.campaign;

import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * One person of a campaign.
 *
 * @param request the person's own case, once there is one
 * @param why the code of what keeps it from going on
 */
public record Member(
        CampaignId campaign,
        SubjectId subject,
        MemberState state,
        @Nullable RequestId request,
        @Nullable String why) {

    public Member running(RequestId opened) {
        return new Member(campaign, subject, MemberState.RUNNING, opened, null);
    }

    public Member skipped(String code) {
        return new Member(campaign, subject, MemberState.SKIPPED, null, code);
    }

    public Member blocked(String code) {
        return new Member(campaign, subject, MemberState.BLOCKED, request, code);
    }

    public Member erased() {
        return new Member(campaign, subject, MemberState.ERASED, request, null);
    }

    /** The case ended without an erasure: withdrawn, or refused by an officer. */
    public Member notErased() {
        return new Member(campaign, subject, MemberState.SKIPPED, request, "not_erased");
    }
}
