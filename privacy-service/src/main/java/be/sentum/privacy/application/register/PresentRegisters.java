package be.sentum.privacy.application.register;

import be.sentum.privacy.domain.notice.NoticeSources;

/** All registers as they stand today, for the texts that are generated from them. */
@FunctionalInterface
public interface PresentRegisters {
    NoticeSources read();
}
