package be.sentum.privacy.application.intake;

import be.sentum.privacy.application.identity.Identities;
import be.sentum.privacy.application.port.in.intake.TriageRequest;
import be.sentum.privacy.application.progress.Progresses;
import be.sentum.privacy.fakes.identity.IdentityWorld;
import java.util.UUID;

/** How requests come in, in a world of fakes. */
public final class IntakeDesk {

    private IntakeDesk() {}

    public static Acknowledgements acknowledgements(IdentityWorld world) {
        return new Acknowledgements(
                Identities.correspondence(world),
                Identities.asking(world),
                Identities.pauses(world),
                world.identityLetters,
                world.inventories,
                Progresses.of(world));
    }

    public static TriageRequest triage(IdentityWorld world) {
        return new TriageRequestHandler(
                world.requests,
                world.inventories,
                acknowledgements(world),
                Identities.ask(world),
                Progresses.of(world),
                UUID::randomUUID);
    }
}
