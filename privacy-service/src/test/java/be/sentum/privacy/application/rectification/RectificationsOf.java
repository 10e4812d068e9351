package be.sentum.privacy.application.rectification;

import be.sentum.privacy.application.port.in.recipient.TellRecipients;
import be.sentum.privacy.application.port.out.rectification.RectificationAnnouncements;
import be.sentum.privacy.fakes.World;
import be.sentum.privacy.fakes.recipient.InMemoryRectifications;

/** Contested facts, in a world of fakes. */
public final class RectificationsOf {

    private RectificationsOf() {}

    /** Where nobody is told anything. */
    public static Rectifications world(World world) {
        return with(world, new InMemoryRectifications(), (item, subject, verdict, fields) -> {}, change -> {});
    }

    public static Rectifications with(
            World world, InMemoryRectifications file, RectificationAnnouncements announcements, TellRecipients tell) {
        return new Rectifications(file, announcements, tell, world.clock());
    }
}
