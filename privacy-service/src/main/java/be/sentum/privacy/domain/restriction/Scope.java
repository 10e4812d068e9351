package be.sentum.privacy.domain.restriction;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a restriction covers: those categories of data, for those purposes. None named means all.
 *
 * @param categories as the inventory names them, in lower case
 * @param purposes P01 to P17
 */
public record Scope(List<String> categories, List<String> purposes) {

    public static final Scope EVERYTHING = new Scope(List.of(), List.of());

    /** Legitimate interests that a person may object to for reasons of their own (REQ-OBJ-02). */
    public static final Set<String> OBJECTIONABLE = Set.of("P05", "P06", "P12", "P15");

    public Scope {
        categories = List.copyOf(new TreeSet<>(categories));
        purposes = List.copyOf(new TreeSet<>(purposes));
    }
}
