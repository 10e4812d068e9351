package be.sentum.personaldata.permission;

import be.sentum.personaldata.PersonalDataConfig;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.TreeSet;

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

    /** Another set of purposes is another reader: it reads the topic from its beginning, old decisions included. */
    String reader() {
        return "permissions-" + String.join("-", new TreeSet<>(codes));
    }
}
