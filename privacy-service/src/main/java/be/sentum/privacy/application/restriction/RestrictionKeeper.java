package be.sentum.privacy.application.restriction;

import be.sentum.privacy.application.port.out.identity.KnownContacts;
import be.sentum.privacy.application.port.out.register.AuditTrail;
import be.sentum.privacy.application.port.out.register.Inventories;
import be.sentum.privacy.application.port.out.request.NewIds;
import be.sentum.privacy.application.port.out.request.ServiceCommands;
import be.sentum.privacy.application.port.out.restriction.RestrictionLetters;
import be.sentum.privacy.application.port.out.restriction.Restrictions;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.restriction.Ground;
import be.sentum.privacy.domain.restriction.Origin;
import be.sentum.privacy.domain.restriction.Restriction;
import be.sentum.privacy.domain.restriction.RestrictionId;
import be.sentum.privacy.domain.restriction.Scope;
import be.sentum.privacy.domain.restriction.Wish;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every step of a restriction has in common: tell the services, write the trail, write to the person. */
@ApplicationScoped
public class RestrictionKeeper {

    private final Restrictions restrictions;
    private final ServiceCommands commands;
    private final Inventories inventories;
    private final KnownContacts contacts;
    private final RestrictionLetters letters;
    private final AuditTrail trail;
    private final RestrictionPolicy policy;
    private final NewIds ids;
    private final InstantSource clock;

    RestrictionKeeper(
            Restrictions restrictions,
            ServiceCommands commands,
            Inventories inventories,
            KnownContacts contacts,
            RestrictionLetters letters,
            AuditTrail trail,
            RestrictionPolicy policy,
            NewIds ids,
            InstantSource clock) {
        this.restrictions = restrictions;
        this.commands = commands;
        this.inventories = inventories;
        this.contacts = contacts;
        this.letters = letters;
        this.trail = trail;
        this.policy = policy;
        this.ids = ids;
        this.clock = clock;
    }

    /** Begins a restriction. */
    public Restriction impose(
            SubjectId subject,
            Ground ground,
            Scope scope,
            @Nullable String note,
            @Nullable Origin origin,
            Actor actor) {
        Instant now = clock.instant();
        Restriction restriction = Restriction.order(
                new Restriction.Order(new RestrictionId(ids.next()), subject, ground, scope, note, origin, now),
                inventories.roster());
        commands.restrict(restriction.order());
        restriction.askedAt(now);
        restrictions.add(restriction);
        write(restriction, "restriction_ordered", actor, ground.code());
        return restriction;
    }

    /** REQ-OBJ-02: what an objection names is stopped at once; once for each item. */
    public void stop(PrivacyRequest request, Item objection, Actor actor) {
        Wish wish = request.intake().wish();
        if (wish == null
                || wish.scope().purposes().isEmpty()
                || restrictions.lockOf(objection.id()).isPresent()) {
            return;
        }
        impose(
                request.person(),
                Ground.OBJECTION_PENDING,
                wish.scope(),
                null,
                new Origin(request.id(), objection.id()),
                actor);
    }

    /** The restriction that an item brought about, for changing; empty for none, or one that is ending. */
    public Optional<Restriction> of(Item item) {
        return restrictions.lockOf(item.id());
    }

    /** An objection was upheld: what it stopped stays stopped. */
    public void uphold(Restriction restriction, Actor actor) {
        restriction.last();
        restrictions.save(restriction);
        write(
                restriction,
                "objection_upheld",
                actor,
                String.join(" ", restriction.order().scope().purposes()));
    }

    /** Tells the person that it ends after the usual notice, and plans that (Art. 18(3)). */
    public void endAfterNotice(Restriction restriction, Actor actor) {
        Instant now = clock.instant();
        Instant end = now.plus(policy.liftNotice());
        if (announce(restriction, end, now, actor)) {
            restriction.planLift(null, end, now);
            write(restriction, "restriction_lift_planned", actor, null);
        }
        // Nobody can be told: it stays until an officer has written by post.
        restrictions.save(restriction);
    }

    /** Writes the letter before lifting; false when no address is known. Does not save. */
    boolean announce(Restriction restriction, Instant end, Instant now, Actor actor) {
        Optional<KnownContacts.Contact> to = contacts.of(restriction.subject());
        if (to.isEmpty()) {
            write(restriction, "restriction_notice_unreachable", actor, null);
            return false;
        }
        letters.beforeLifting(restriction, LocalDate.ofInstant(end, AnswerPeriod.BRUSSELS), to.get());
        restriction.announced(now);
        write(restriction, "restriction_notice_sent", actor, null);
        return true;
    }

    /** Tells the services that it ends, and stores it. */
    void lift(Restriction restriction, Actor actor) {
        Instant now = clock.instant();
        restriction.startLifting(inventories.roster());
        commands.lift(restriction.order(), now);
        restriction.askedAt(now);
        restrictions.save(restriction);
        write(restriction, "restriction_lifting", actor, restriction.ground().code());
    }

    /** Tells the services again what holds now, and stores it. */
    public void tellAgain(Restriction restriction) {
        Instant now = clock.instant();
        if (restriction.isEnding()) {
            commands.lift(restriction.order(), now);
        } else {
            commands.restrict(restriction.order());
        }
        restriction.askedAt(now);
        restrictions.save(restriction);
    }

    /** It holds everywhere: the person is told, where there is an address. */
    void nowEffective(Restriction restriction) {
        contacts.of(restriction.subject()).ifPresent(to -> letters.inForce(restriction, to));
        write(
                restriction,
                "restriction_effective",
                Actor.SYSTEM,
                restriction.ground().code());
    }

    /** Writes a line about it. @param reason a code, never free text */
    public void note(Restriction restriction, String action, Actor actor, @Nullable String reason) {
        write(restriction, action, actor, reason);
    }

    void write(Restriction restriction, String action, Actor actor, @Nullable String reason) {
        trail.append(
                new AuditRecord(
                        actor.role(),
                        actor.login(),
                        action,
                        restriction.subject().value(),
                        restriction
                                .origin()
                                .map(origin -> origin.request().value())
                                .orElse(null),
                        reason),
                clock.instant());
    }
}
