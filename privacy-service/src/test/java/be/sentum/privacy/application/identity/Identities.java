package be.sentum.privacy.application.identity;

import be.sentum.privacy.application.letter.CaseLettersOf;
import be.sentum.privacy.application.port.in.identity.AskForIdentity;
import be.sentum.privacy.application.port.in.identity.ProveIdentity;
import be.sentum.privacy.application.port.in.identity.RecordIdentity;
import be.sentum.privacy.application.progress.Progresses;
import be.sentum.privacy.fakes.identity.IdentityWorld;
import java.util.UUID;

/** What is done about identities, in a world of fakes. */
public final class Identities {

    private Identities() {}

    public static Correspondence correspondence(IdentityWorld world) {
        return new Correspondence(world.known);
    }

    public static Asking asking(IdentityWorld world) {
        return new Asking(world.checks, world.fingerprints, world.rules, UUID::randomUUID, world.clock());
    }

    public static AskForIdentity ask(IdentityWorld world) {
        return new AskForIdentityHandler(
                world.requests,
                world.persons(),
                correspondence(world),
                asking(world),
                pauses(world),
                world.identityLetters,
                world.inventories,
                Progresses.of(world));
    }

    public static IdentityPauses pauses(IdentityWorld world) {
        return new IdentityPauses(world.clockFile, day -> false, world.clockPolicy, UUID::randomUUID, world.clock());
    }

    private static Establishing establishing(IdentityWorld world) {
        return new Establishing(
                world.requests, world.checks, world.persons(), world.inventories, pauses(world), Progresses.of(world));
    }

    public static ProveIdentity prove(IdentityWorld world) {
        return new ProveIdentityHandler(
                world.requests,
                world.checks,
                new Candidates(world.known, world.facts, world.fingerprints),
                establishing(world),
                world.fingerprints,
                world.rules,
                Progresses.of(world),
                world.alarms,
                world.clock());
    }

    public static RecordIdentity record(IdentityWorld world) {
        return new RecordIdentityHandler(
                world.requests,
                world.checks,
                establishing(world),
                asking(world),
                pauses(world),
                CaseLettersOf.world(world),
                world.inventories,
                Progresses.of(world));
    }
}
