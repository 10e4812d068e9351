package be.sentum.personaldata.testing;

import be.sentum.personaldata.inventory.Category;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What each use case of a service does about a restricted person: a row for each, whether it refuses or not (REQ-RES-02). */
public final class RestrictionMatrix {

    private final List<Row> rows = new ArrayList<>();

    /**
     * One use case.
     *
     * @param purpose what it is for; null when it goes on whatever is restricted
     * @param data of which categories it needs at least one
     * @param attempt does it about a person; null when there is nothing to refuse
     * @param why the rule, or the exception that it goes on by
     */
    public record Row(
            Class<?> useCase,
            @Nullable String purpose,
            Set<Category> data,
            @Nullable Attempt attempt,
            String why) {

        @Override
        public String toString() {
            return useCase.getSimpleName() + (purpose == null ? "" : " for " + purpose);
        }
    }

    /** Tries a use case. */
    @FunctionalInterface
    public interface Attempt {

        /** Whether it was refused because of a restriction; fails when something else went wrong. */
        boolean isRefusedFor(UUID subject) throws Exception;
    }

    /** It refuses while that purpose is restricted with any of those data. */
    public RestrictionMatrix refuses(Class<?> useCase, String purpose, Set<Category> data, Attempt attempt) {
        rows.add(new Row(useCase, purpose, EnumSet.copyOf(data), attempt, "REQ-RES-02"));
        return this;
    }

    /** It goes on under every restriction, and is tried under each. */
    public RestrictionMatrix goesOn(Class<?> useCase, String why, Attempt attempt) {
        rows.add(new Row(useCase, null, Set.of(), attempt, why));
        return this;
    }

    /** It is about nobody, or does nothing but what Art. 18(2) leaves. */
    public RestrictionMatrix isNotConcerned(Class<?> useCase, String why) {
        rows.add(new Row(useCase, null, Set.of(), null, why));
        return this;
    }

    List<Row> rows() {
        return rows;
    }
}
