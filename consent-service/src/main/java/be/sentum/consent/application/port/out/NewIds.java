package be.sentum.consent.application.port.out;

import java.util.UUID;

/** New ids, ordered by time. */
public interface NewIds {

    UUID next();
}
