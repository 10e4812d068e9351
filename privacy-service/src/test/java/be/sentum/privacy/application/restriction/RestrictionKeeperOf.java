package be.sentum.privacy.application.restriction;

import be.sentum.privacy.fakes.World;
import java.time.Duration;
import java.util.UUID;

/** What restrictions have in common, in a world of fakes. */
public final class RestrictionKeeperOf {

    private RestrictionKeeperOf() {}

    public static RestrictionKeeper world(World world) {
        return new RestrictionKeeper(
                world.restrictions,
                world.commands,
                world.inventories,
                world.contacts,
                world.restrictionLetters,
                world.trail,
                new RestrictionPolicy(Duration.ofDays(3)),
                UUID::randomUUID,
                world.clock());
    }

    public static RestrictionDecisions decisions(World world) {
        return new RestrictionDecisions(world(world), world.inventories);
    }
}
