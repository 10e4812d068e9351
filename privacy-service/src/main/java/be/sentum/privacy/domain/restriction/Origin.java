package be.sentum.privacy.domain.restriction;

import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.RequestId;

/** The case in which it was asked for. */
public record Origin(RequestId request, ItemId item) {}
