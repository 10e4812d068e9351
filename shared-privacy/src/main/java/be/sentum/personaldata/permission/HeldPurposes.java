package be.sentum.personaldata.permission;

import be.sentum.personaldata.PersonalDataConfig;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The purposes this service acts on; it keeps no decision about any other (Art. 5(1)(c)). */
@Singleton
class HeldPurposes {

    private final Set<String> codes;

    HeldPurposes(PersonalDataConfig config) {
        this.codes = Set.copyOf(config.permissionPurposes().orElse(Set.of()));
    }

    boolean contains(String purpose) {
        return codes.contains(purpose);
    }

    /** Under which the copy keeps what is decided about a purpose, or about one medium of it. */
    static String key(String purpose, @Nullable String medium) {
        return medium == null ? purpose : purpose + "." + medium;
    }

    /** Another set of purposes is another reader: it reads the topic from its beginning, old decisions included. */
    String reader() {
        return "permissions-" + String.join("-", new TreeSet<>(codes));
    }
}
