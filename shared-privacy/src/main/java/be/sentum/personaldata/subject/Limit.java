package be.sentum.personaldata.subject;

import be.sentum.personaldata.inventory.Category;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * One thing that may not be done with a person's data.
 *
 * @param category as the inventory names it, in lower case, or {@link #ALL}
 * @param purpose P01 to P17, or {@link #ALL}
 * @param from since when
 */
public record Limit(Ground ground, String category, String purpose, Instant from) {

    public static final String ALL = "all";

    /**
     * What goes on while everything is restricted, unless it is named (Art. 18(2)): tax law wants issued invoices booked
     * (P04), security protects everybody (P12), the rights request itself (P13), legal claims (P14).
     */
    public static final Set<String> GOES_ON = Set.of("P04", "P12", "P13", "P14");

    /** Whether it forbids that purpose with those data. A use that names no category needs data of all of them. */
    public boolean covers(String wanted, Category... data) {
        return coversPurpose(wanted) && coversData(data);
    }

    private boolean coversPurpose(String wanted) {
        return purpose.equals(ALL) ? !GOES_ON.contains(wanted) : purpose.equals(wanted);
    }

    /** Whether it is about any of them, whatever the purpose. */
    public boolean coversData(Category... data) {
        return category.equals(ALL)
                || data.length == 0
                || Arrays.stream(data)
                        .anyMatch(c -> c.name().toLowerCase(Locale.ROOT).equals(category));
    }
}
