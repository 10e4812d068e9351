package be.sentum.privacy.application.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.restriction.Ground;
import be.sentum.privacy.domain.restriction.Restriction;
import be.sentum.privacy.domain.restriction.Scope;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.privacy.fakes.World;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnregisterRestrictionsTest {

    private final World world = new World();
    private final RestrictionKeeper keeper = RestrictionKeeperOf.world(world);

    @Test
    void an_erased_persons_entries_are_taken_back_and_nobody_elses() {
        Restriction annas = imposed();
        imposed();
        world.commands.told().clear();

        new UnregisterRestrictionsHandler(world.restrictions, world.commands).handle(annas.subject());

        assertThat(world.commands.told())
                .containsExactly("unregister " + annas.id().value());
    }

    private Restriction imposed() {
        return keeper.impose(
                new SubjectId(UUID.randomUUID()),
                Ground.UNLAWFUL,
                new Scope(List.of(), List.of()),
                null,
                null,
                Actor.SYSTEM);
    }
}
