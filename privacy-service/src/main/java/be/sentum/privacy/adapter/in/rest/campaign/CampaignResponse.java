package be.sentum.privacy.adapter.in.rest.campaign;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.campaign.Campaign;
import be.sentum.privacy.domain.campaign.Member;
import be.sentum.privacy.domain.campaign.Progress;
import be.sentum.privacy.domain.request.RequestId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A campaign and how far it is. */
@Schema(name = "ErasureCampaign")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CampaignResponse(
        UUID id,

        @Schema(description = "proposed, running, paused, done or cancelled")
        String status,

        String reason,
        String reference,
        Instant proposedAt,
        @Nullable String proposedBy,
        @Nullable String approvedBy,
        @Nullable Instant endedAt,
        ProgressResponse progress) {

    /** Persons by how far they are; the blocked ones have a case that waits for an officer. */
    @Schema(name = "ErasureCampaignProgress")
    record ProgressResponse(
            int all,
            int waiting,
            int running,
            int erased,
            int blocked,
            int skipped,

            @Schema(description = "Of those running: a service could not do its part, and is asked again")
            int failing) {}

    /** One person of it, with the case. */
    @Schema(name = "ErasureCampaignMember")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MemberResponse(
            UUID subject,
            String status,
            @Nullable UUID request,
            @Nullable String reason) {

        static MemberResponse of(Member member) {
            return new MemberResponse(
                    member.subject().value(),
                    member.state().word(),
                    Optional.ofNullable(member.request()).map(RequestId::value).orElse(null),
                    member.why());
        }
    }

    static CampaignResponse of(Campaign campaign, Progress progress) {
        return new CampaignResponse(
                campaign.id().value(),
                campaign.state().word(),
                campaign.reason().word(),
                campaign.reference(),
                campaign.proposedAt(),
                campaign.proposedBy().login(),
                campaign.approvedBy().map(Actor::login).orElse(null),
                campaign.endedAt().orElse(null),
                new ProgressResponse(
                        progress.all(),
                        progress.waiting(),
                        progress.running(),
                        progress.erased(),
                        progress.blocked(),
                        progress.skipped(),
                        progress.failing()));
    }
}
