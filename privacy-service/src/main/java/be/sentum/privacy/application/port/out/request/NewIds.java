package be.sentum.privacy.application.port.out.request;

import java.util.UUID;

/** Ids for new cases and items, never given twice. */
@FunctionalInterface
public interface NewIds {
    UUID next();
}
