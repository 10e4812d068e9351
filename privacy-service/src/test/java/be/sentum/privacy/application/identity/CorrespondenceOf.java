package be.sentum.privacy.application.identity;

import be.sentum.privacy.fakes.World;

/** Where letters go in a world of fakes. */
public final class CorrespondenceOf {

    private CorrespondenceOf() {}

    public static Correspondence world(World world) {
        return new Correspondence(world.contacts);
    }
}
