package be.sentum.privacy.application.port.out.hold;

import be.sentum.privacy.domain.hold.LegalHold;

/** Tells the services what is held; told twice is the same as once. */
public interface HoldCommands {

    void place(LegalHold hold);

    /** @param hold with its release */
    void release(LegalHold hold);
}
