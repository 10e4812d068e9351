package be.sentum.privacy.domain.campaign;

import java.util.UUID;

/** Which campaign. */
public record CampaignId(UUID value) {}
