package be.sentum.events.privacy;

import be.sentum.events.PersonEvent;
import java.util.UUID;

/**
 * One numbered part of a service's answer to a collection, sealed with the request's key. number starts at 1; sealed
 * is Base64.
 */
public record FragmentSealed(UUID requestId, UUID subjectId, String service, int number, String sealed)
        implements PersonEvent {}
