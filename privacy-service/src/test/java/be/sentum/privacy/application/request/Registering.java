package be.sentum.privacy.application.request;

import be.sentum.privacy.application.intake.Acknowledgements;
import be.sentum.privacy.application.letter.CaseLettersOf;
import be.sentum.privacy.application.port.in.request.DecideRequest;
import be.sentum.privacy.application.port.in.request.RegisterRequest;
import be.sentum.privacy.application.port.in.request.WithdrawRequest;
import be.sentum.privacy.application.port.out.hold.LegalHoldRegister;
import be.sentum.privacy.application.progress.Progresses;
import be.sentum.privacy.application.rectification.RectificationsOf;
import be.sentum.privacy.application.restriction.RestrictionKeeperOf;
import be.sentum.privacy.application.throttle.Throttles;
import be.sentum.privacy.domain.request.CaseNumber;
import be.sentum.privacy.fakes.World;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Opening and withdrawing cases, in a world of fakes. */
public final class Registering {

    private Registering() {}

    public static RegisterRequest in(World world, Acknowledgements acknowledgements) {
        AtomicLong numbers = new AtomicLong();
        return new RegisterRequestHandler(
                world.requests,
                year -> CaseNumber.of(year, numbers.incrementAndGet()),
                world.persons(),
                world.inventories,
                Progresses.of(world),
                acknowledgements,
                new Flood(Throttles.of(world), Throttles.POLICY, world.requests, world.held, world.clock()),
                RectificationsOf.world(world),
                day -> false,
                UUID::randomUUID,
                world.clock());
    }

    public static DecideRequest deciding(World world, LegalHoldRegister holds) {
        return new DecideRequestHandler(
                world.requests,
                world.erasures,
                world.restrictions,
                RestrictionKeeperOf.decisions(world),
                holds,
                CaseLettersOf.world(world),
                Progresses.of(world),
                RectificationsOf.world(world));
    }

    public static WithdrawRequest withdrawing(World world) {
        return new WithdrawRequestHandler(world.requests, Progresses.of(world), world.clock());
    }
}
