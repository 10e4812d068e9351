package be.sentum.privacy.domain.request;

import java.util.UUID;

/**
 * One thing asked in a case. Commands and answers between services carry this id as their request id, because a case
 * may hold access and portability, and their answers must not mix.
 */
public record ItemId(UUID value) {}
