package be.sentum.privacy.adapter.in.rest.request;

import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.adapter.in.rest.ScopeBody;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.restriction.Ground;
import be.sentum.privacy.domain.restriction.Scope;
import be.sentum.privacy.domain.restriction.Wish;
import org.jspecify.annotations.Nullable;

/** What is to be stopped, where it is said in fields and not in words alone. */
final class Wishes {

    private Wishes() {}

    static @Nullable Wish read(NewRequest sent) {
        if (sent.purposes() == null && sent.categories() == null && sent.ground() == null) {
            return null;
        }
        boolean objects = asks(sent, ItemType.OBJECTION);
        if (!objects && !asks(sent, ItemType.RESTRICTION)) {
            throw Problems.invalid("types", "required", "Only an objection or a restriction names what is stopped.");
        }
        Ground ground = sent.ground() == null ? null : ScopeBody.ground("ground", sent.ground());
        Scope scope = ScopeBody.scope(sent.categories(), sent.purposes(), "");
        if (objects && !Scope.OBJECTIONABLE.containsAll(scope.purposes())) {
            throw Problems.invalid(
                    "purposes",
                    "not_objectionable",
                    "An objection under Art. 21(1) is about P05, P06, P12 or P15; direct marketing: POST /objections.");
        }
        return new Wish(ground, scope);
    }

    private static boolean asks(NewRequest sent, ItemType type) {
        return sent.typesOrNone().contains(type.word());
    }
}
