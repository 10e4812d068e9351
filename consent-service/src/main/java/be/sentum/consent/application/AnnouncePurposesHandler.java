package be.sentum.consent.application;

import be.sentum.consent.application.port.in.purpose.AnnouncePurposes;
import be.sentum.consent.application.port.out.purpose.PurposeAnnouncements;
import be.sentum.consent.application.port.out.purpose.RegisteredPurposes;
import be.sentum.messaging.UseCase;

@UseCase
class AnnouncePurposesHandler implements AnnouncePurposes {

    private final RegisteredPurposes register;
    private final PurposeAnnouncements announcements;

    AnnouncePurposesHandler(RegisteredPurposes register, PurposeAnnouncements announcements) {
        this.register = register;
        this.announcements = announcements;
    }

    @Override
    public void handle() {
        // A part is told with the purpose that it belongs to: the register of others has whole ones.
        register.all().stream().filter(p -> !p.code().isPart()).forEach(announcements::announce);
    }
}
