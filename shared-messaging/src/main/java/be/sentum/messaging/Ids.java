package be.sentum.messaging;

import java.util.UUID;

/** New ids: UUID version 7, so that indexes grow at their end. */
@FunctionalInterface
public interface Ids {

    UUID next();
}
