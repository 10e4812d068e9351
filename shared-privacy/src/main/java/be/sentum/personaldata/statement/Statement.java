package be.sentum.personaldata.statement;

import java.time.Instant;
import java.util.UUID;

/**
 * A person contests a field held here, which stays as it is, with the person's statement beside it.
 *
 * @param request the case with the statement; privacy-service hands it to whoever may read it
 * @param table as the inventory names it
 * @param field as the person named it
 * @param addedAt when it was decided
 */
public record Statement(UUID request, String table, String field, Instant addedAt) {}
