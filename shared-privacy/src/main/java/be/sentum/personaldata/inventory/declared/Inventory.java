package be.sentum.personaldata.inventory.declared;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;

/** Everything this service holds, as declared in its code: the one source for every right of a person. */
@Singleton
public class Inventory {

    private final List<DeclaredTable> tables;

    Inventory(@All List<InventorySource> sources) {
        tables = sources.stream()
                .flatMap(source -> source.tables().stream())
                .map(Declarations::read)
                .toList();
    }

    /** An inventory of what these sources list, for a check of a part. */
    public static Inventory of(InventorySource... sources) {
        return new Inventory(List.of(sources));
    }

    public List<DeclaredTable> tables() {
        return tables;
    }

    /** The tables in which persons are found. */
    public List<DeclaredTable> tablesAboutPersons() {
        return tables.stream().filter(DeclaredTable::holdsPersons).toList();
    }
}
