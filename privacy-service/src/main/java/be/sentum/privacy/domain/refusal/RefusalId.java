package be.sentum.privacy.domain.refusal;

import java.util.UUID;

/** One assessment that a request is manifestly unfounded or excessive. */
public record RefusalId(UUID value) {}
