package be.sentum.privacy.domain.campaign;

/** Why something cannot be done with a campaign. */
public sealed interface CampaignRejection {

    record NotFound() implements CampaignRejection {}

    /** Whoever proposed it does not approve it. */
    record FourEyesRequired() implements CampaignRejection {}

    /** Not in its present state. */
    record NotNow(CampaignState state) implements CampaignRejection {}

    /** More persons than one campaign may have. */
    record TooManySubjects(int most) implements CampaignRejection {}
}
