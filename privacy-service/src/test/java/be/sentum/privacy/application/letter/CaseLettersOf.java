package be.sentum.privacy.application.letter;

import be.sentum.privacy.application.identity.CorrespondenceOf;
import be.sentum.privacy.fakes.World;

/** Letters in a world of fakes. */
public final class CaseLettersOf {

    private CaseLettersOf() {}

    public static CaseLetters world(World world) {
        return new CaseLetters(CorrespondenceOf.world(world), world.post, world.letters, world.alarms, world.clock());
    }
}
