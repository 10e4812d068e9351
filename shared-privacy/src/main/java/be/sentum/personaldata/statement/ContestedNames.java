package be.sentum.personaldata.statement;

import be.sentum.personaldata.inventory.declared.DeclaredTable;
import be.sentum.personaldata.inventory.declared.Inventory;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which of a service's tables a person speaks of: the name of a column, of a table or its last word, both with a dot,
 * or a word of the service's own. {@code deliveryAddress} and {@code delivery_address} are one name.
 */
@Singleton
class ContestedNames {

    private final Inventory inventory;
    private final List<ContestedWords> words;

    ContestedNames(Inventory inventory, @All List<ContestedWords> words) {
        this.inventory = inventory;
        this.words = words;
    }

    /** The tables that hold it; none when it is another service's. */
    String[] tablesOf(String contested) {
        String name = plain(contested);
        Stream<String> called =
                words.stream().flatMap(own -> Stream.ofNullable(own.tables().get(name)));
        Stream<String> declared = inventory.tablesAboutPersons().stream()
                .filter(table -> holds(table, name))
                .map(DeclaredTable::name);
        return Stream.concat(called, declared).distinct().toArray(String[]::new);
    }

    private static boolean holds(DeclaredTable table, String name) {
        String whole = plain(table.name());
        String lastWord = plain(table.name().substring(table.name().lastIndexOf('_') + 1));
        return name.equals(whole)
                || name.equals(lastWord)
                || table.personalColumns().stream()
                        .map(column -> plain(column.name()))
                        .anyMatch(column -> name.equals(column)
                                || name.equals(whole + "." + column)
                                || name.equals(lastWord + "." + column));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "");
    }
}
