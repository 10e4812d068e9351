package be.sentum.privacy.fakes;

import be.sentum.privacy.application.ClockPolicy;
import be.sentum.privacy.application.RightsPolicy;
import be.sentum.privacy.application.port.out.collection.CollectionKeys;
import be.sentum.privacy.application.port.out.collection.Vault;
import be.sentum.privacy.application.port.out.erasure.ErasureFile;
import be.sentum.privacy.application.port.out.request.Persons;
import be.sentum.privacy.domain.register.Inventory;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.privacy.fakes.identity.EverybodyReachable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything around the handlers, in memory, with a clock that a test moves. */
public class World {

    public final InMemoryRequests requests = new InMemoryRequests();
    public final InMemoryFragments fragments = new InMemoryFragments();
    public final InMemoryPackages packages = new InMemoryPackages();
    public final InMemoryPackageLinks links = new InMemoryPackageLinks();
    public final CollectionKeys keys = new InMemoryKeys();
    public final Vault vault = new OpenVault();
    public final ErasureFile erasures = new InMemoryErasureFile();
    public final CountedBell bell = new CountedBell();
    public final InMemoryAuditTrail trail = new InMemoryAuditTrail();
    public final InMemoryInventories inventories = new InMemoryInventories();
    public final RecordedCommands commands = new RecordedCommands();
    public final RecordedAlarms alarms = new RecordedAlarms();
    public final InMemoryHeldCases held = new InMemoryHeldCases(requests);
    public final InMemoryRelayedRequests relayed = new InMemoryRelayedRequests();
    public final InMemoryStatusNotices notices = new InMemoryStatusNotices(relayed);
    public final InMemoryClockFile clockFile = new InMemoryClockFile(requests);
    public final InMemoryDueDates dueDates = new InMemoryDueDates(requests);
    public final InMemoryRefusals refusals = new InMemoryRefusals();
    public final InMemoryContents contents = new InMemoryContents();
    public final InMemoryLetterFile letters = new InMemoryLetterFile();
    public final RecordedPost post = new RecordedPost();
    public final InMemoryRestrictions restrictions = new InMemoryRestrictions();
    public final RecordedRestrictionLetters restrictionLetters = new RecordedRestrictionLetters();
    public final EverybodyReachable contacts = new EverybodyReachable();
    public final Map<SubjectId, Persons.Standing> persons = new HashMap<>();
    public final RightsPolicy policy = new RightsPolicy(
            Period.ofDays(14), Period.ofDays(30), Duration.ofSeconds(30), Duration.ofHours(1), 3, 1_000_000);

    public final ClockPolicy clockPolicy = new ClockPolicy(3, Period.ofDays(30), Period.ofMonths(3));

    private Instant now = Instant.parse("2026-11-25T09:00:00Z");

    public World() {
        ServiceName.ALL.forEach(s -> inventories.keep(new Inventory(s, "digest", List.of())));
    }

    public InstantSource clock() {
        return () -> now;
    }

    public Persons persons() {
        return subject -> persons.getOrDefault(subject, Persons.Standing.KNOWN);
    }

    public void setTo(String instant) {
        now = Instant.parse(instant);
    }

    /** Actions in the trail, in order. */
    public List<String> actions() {
        return trail.after(0, Integer.MAX_VALUE).stream()
                .map(entry -> entry.what().action())
                .toList();
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }
}
