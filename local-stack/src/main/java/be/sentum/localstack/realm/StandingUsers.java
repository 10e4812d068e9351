package be.sentum.localstack.realm;

import be.sentum.localstack.StackFailure;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The log-ins that the realm's file names. An erasure removes a person's log-in for good; here, where anna is erased in
 * every demo, the missing ones are made again: with the same name and password, as other people to Keycloak and to the
 * services.
 */
public final class StandingUsers {

    private final URI realm;
    private final Path file;

    /**
     * @param realm the issuer of the stack's tokens
     * @param root the checkout
     */
    public StandingUsers(URI realm, Path root) {
        this.realm = realm;
        this.file = root.resolve("deploy/keycloak/sentum-realm.json");
    }

    /** Makes those that are missing; changes nothing else. */
    public void restore() {
        RealmAdmin admin = RealmAdmin.logIn(realm);
        for (JsonNode user : RealmAdmin.read(file).path("users")) {
            if (!user.has("serviceAccountClientId")
                    && admin.userId(user.path("username").asText()).isEmpty()) {
                make(admin, user);
            }
        }
    }

    private static void make(RealmAdmin admin, JsonNode user) {
        String name = user.path("username").asText();
        ObjectNode person = user.deepCopy();
        person.remove("id");
        person.remove("realmRoles");
        admin.post("/users", person);
        String id = admin.userId(name)
                .orElseThrow(
                        () -> new StackFailure("%s could not be made again".formatted(name), "See Keycloak's log."));
        Set<String> wanted = new HashSet<>();
        user.path("realmRoles").forEach(role -> wanted.add(role.asText()));
        ArrayNode roles = person.arrayNode();
        for (JsonNode role : admin.get("/users/" + id + "/role-mappings/realm/available")) {
            if (wanted.contains(role.path("name").asText())) {
                roles.add(role);
            }
        }
        admin.post("/users/" + id + "/role-mappings/realm", roles);
    }
}
