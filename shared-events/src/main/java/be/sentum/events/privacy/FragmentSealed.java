package be.sentum.events.privacy;

import be.sentum.events.PersonEvent;
import java.util.UUID;

/**
 * One numbered part of a service's answer to a collection, sealed with the request's key.
 *
 * @param requestId the rights request this belongs to
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param service short name of the answering service
 * @param number place among the service's fragments, from 1
 * @param sealed the sealed part in Base64; opened, a JSON text sequence (RFC 7464) whose texts are rows of one table each
 */
public record FragmentSealed(UUID requestId, UUID subjectId, String service, int number, String sealed)
        implements PersonEvent {}
