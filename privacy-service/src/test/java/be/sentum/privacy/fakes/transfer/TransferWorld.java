package be.sentum.privacy.fakes.transfer;

import be.sentum.privacy.application.TransferPolicy;
import be.sentum.privacy.application.port.out.collection.Packages.StoredPackage;
import be.sentum.privacy.application.port.out.transfer.EndpointGate;
import be.sentum.privacy.domain.register.Recipient;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.transfer.RetryRules;
import be.sentum.privacy.domain.transfer.target.Endpoint;
import be.sentum.privacy.domain.transfer.target.EndpointRules;
import be.sentum.privacy.domain.transfer.target.TransferTarget;
import be.sentum.privacy.domain.transfer.target.TransferTarget.Contact;
import be.sentum.privacy.domain.transfer.target.TransferTarget.State;
import be.sentum.privacy.domain.transfer.target.TransferTarget.Touch;
import be.sentum.privacy.fakes.InMemoryRegisters;
import be.sentum.privacy.fakes.World;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A case with a portability package of 1,000 bytes, and a verified company. */
public class TransferWorld {

    public static final String COMPANY = "other-company";
    public static final int SIZE = 1000;

    public final World world = new World();
    public final InMemoryTransferTargets targets = new InMemoryTransferTargets();
    public final InMemoryDirectTransfers transfers = new InMemoryDirectTransfers();
    public final InMemoryRegisters.OfRecipients recipients = new InMemoryRegisters.OfRecipients();
    public final KnownReceivers receivers = new KnownReceivers();
    public final TransferPolicy policy =
            new TransferPolicy(300, 1_000_000, Duration.ofMinutes(2), new RetryRules(3, Duration.ofSeconds(30)));

    public final PrivacyRequest request = Cases.of(ItemType.PORTABILITY);
    public final EndpointGate gate;

    public TransferWorld(String endpoint, String... localTargets) {
        gate = gate(localTargets);
        recipients.keep(new Recipient(
                COMPANY,
                "Other Company NV",
                Recipient.Role.CONTROLLER,
                List.of("P13"),
                "BE",
                LocalDate.of(2026, 1, 1),
                null));
        targets.keep(target(endpoint, State.VERIFIED));
        world.requests.add(request);
        givePackage(new byte[SIZE]);
    }

    /** Puts a package where the case's package would be. */
    public void givePackage(byte[] bytes) {
        Instant now = world.clock().instant();
        try (OutputStream out = world.packages.write(Cases.only(request).id())) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        world.packages.finish(new StoredPackage(
                Cases.only(request).id(),
                new byte[] {1},
                "package digest",
                bytes.length,
                now,
                now.plus(Duration.ofDays(14)),
                LocalDate.of(2027, 1, 8)));
    }

    public static TransferTarget target(String endpoint, State state) {
        Touch entered = new Touch("first", Instant.parse("2026-11-01T09:00:00Z"));
        return new TransferTarget(
                COMPANY,
                "Other Company NV",
                endpoint,
                "key",
                "id of key",
                new Contact("Privacy office", "privacy@other.example"),
                state,
                entered,
                state == State.VERIFIED ? new Touch("second", Instant.parse("2026-11-02T09:00:00Z")) : null);
    }

    private static EndpointGate gate(String... localTargets) {
        EndpointRules rules = new EndpointRules(Set.of(443), Set.of(localTargets));
        return new EndpointGate() {
            @Override
            public Optional<Endpoint> read(String address) {
                return rules.read(address);
            }

            @Override
            public boolean leadsOutside(Endpoint endpoint) {
                return true;
            }
        };
    }
}
