package be.sentum.privacy.application.relay;

import be.sentum.privacy.fakes.World;

/** What controllers are told, in a world of fakes. */
public final class RelaysOf {

    private RelaysOf() {}

    public static Relays world(World world) {
        return new Relays(world.relayed, world.notices, world.clock());
    }
}
