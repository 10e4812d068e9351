package be.sentum.privacy.application.restriction;

import be.sentum.privacy.application.port.out.register.Inventories;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.Outcome;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestEvent;
import be.sentum.privacy.domain.request.answer.Roster;
import be.sentum.privacy.domain.restriction.Ground;
import be.sentum.privacy.domain.restriction.Origin;
import be.sentum.privacy.domain.restriction.Restriction;
import be.sentum.privacy.domain.restriction.Wish;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a decision about a restriction or an objection sets off; everything else is decided as before. */
@ApplicationScoped
public class RestrictionDecisions {

    private final RestrictionKeeper keeper;
    private final Inventories inventories;

    RestrictionDecisions(RestrictionKeeper keeper, Inventories inventories) {
        this.keeper = keeper;
        this.inventories = inventories;
    }

    /** What a granted restriction would be: the officer's words before the person's; empty while nobody named a ground. */
    public static Optional<Wish> wanted(PrivacyRequest request, @Nullable Wish officers) {
        return Optional.ofNullable(officers)
                .or(() -> Optional.ofNullable(request.intake().wish()))
                .filter(wish -> wish.ground() != null);
    }

    /**
     * Decides an item. A restriction granted is imposed, an objection upheld keeps what it stopped: both are done when
     * every service has answered. An objection that is not upheld frees what it stopped, after notice: that follows from the
     * decision itself, whoever takes it.
     *
     * @param officers ground and scope as the officer understood them
     */
    public List<RequestEvent> carryOut(
            PrivacyRequest request,
            Item item,
            Outcome outcome,
            List<String> reasons,
            @Nullable Wish officers,
            Actor actor) {
        Roster roster = inventories.roster();
        Optional<Restriction> carried =
                outcome == Outcome.REFUSED ? Optional.empty() : imposed(request, item, officers, actor);
        if (carried.isEmpty()) {
            return request.decide(item.id(), outcome, reasons, roster);
        }
        List<RequestEvent> events = request.restrict(item.id(), outcome, reasons, roster);
        carried.get().answers().forEach((service, status) -> {
            if (status.isAnswer()) {
                request.restricted(item.id(), service, status, roster);
            }
        });
        return events;
    }

    private Optional<Restriction> imposed(PrivacyRequest request, Item item, @Nullable Wish officers, Actor actor) {
        Origin origin = new Origin(request.id(), item.id());
        if (item.type() == ItemType.RESTRICTION) {
            return wanted(request, officers)
                    .map(wish -> keeper.impose(request.person(), groundOf(wish), wish.scope(), null, origin, actor));
        }
        if (item.type() != ItemType.OBJECTION) {
            return Optional.empty();
        }
        Optional<Restriction> stopped = keeper.of(item)
                .or(() -> Optional.ofNullable(officers)
                        .filter(wish -> !wish.scope().purposes().isEmpty())
                        .map(wish -> keeper.impose(
                                request.person(), Ground.OBJECTION_PENDING, wish.scope(), null, origin, actor)));
        stopped.ifPresent(restriction -> keeper.uphold(restriction, actor));
        return stopped;
    }

    private static Ground groundOf(Wish wish) {
        Ground ground = wish.ground();
        if (ground == null) {
            throw new IllegalArgumentException("a restriction without a ground");
        }
        return ground;
    }
}
