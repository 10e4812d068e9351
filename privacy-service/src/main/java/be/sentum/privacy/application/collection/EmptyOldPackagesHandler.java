package be.sentum.privacy.application.collection;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.collection.EmptyOldPackages;
import be.sentum.privacy.application.port.out.collection.Packages;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.request.ItemId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

@UseCase
class EmptyOldPackagesHandler implements EmptyOldPackages {

    private static final int AT_ONCE = 100;

    private final Packages packages;
    private final InstantSource clock;

    EmptyOldPackagesHandler(Packages packages, InstantSource clock) {
        this.packages = packages;
        this.clock = clock;
    }

    @Override
    public int handle() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), AnswerPeriod.BRUSSELS);
        List<ItemId> old = packages.keptUntilBefore(today, AT_ONCE);
        old.forEach(packages::empty);
        return old.size();
    }
}
