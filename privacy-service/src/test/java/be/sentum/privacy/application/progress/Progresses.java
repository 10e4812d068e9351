package be.sentum.privacy.application.progress;

import be.sentum.privacy.application.letter.CaseLettersOf;
import be.sentum.privacy.application.relay.RelaysOf;
import be.sentum.privacy.application.restriction.RestrictionKeeperOf;
import be.sentum.privacy.fakes.World;

/** What follows from changes, in a world of fakes. */
public final class Progresses {

    private Progresses() {}

    public static Questions questions(World world) {
        return new Questions(
                world.commands, world.keys, world.fragments, world.vault, world.inventories, world.clock());
    }

    public static CaseProgress of(World world) {
        return new CaseProgress(
                world.requests,
                questions(world),
                world.commands,
                world.bell,
                new ContentFingerprints(world.fragments, world.contents),
                world.trail,
                world.alarms,
                CaseLettersOf.world(world),
                RelaysOf.world(world),
                RestrictionKeeperOf.world(world),
                world.clock());
    }
}
