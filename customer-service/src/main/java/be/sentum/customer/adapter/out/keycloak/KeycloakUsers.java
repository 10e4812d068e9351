package be.sentum.customer.adapter.out.keycloak;

import be.sentum.customer.adapter.out.keycloak.KeycloakApi.Answer;
import be.sentum.web.caller.Role;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The users of Keycloak; a token's subject is Keycloak's user id. Of a log-in that also has a staff role, given directly,
 * by a group or by another role, only the customer goes: the role {@code customer} is taken away, the log-in stays enabled
 * and stays there, whether the account is closed or the person erased. Staff who were customers go on working, and what
 * Keycloak then holds about them is their employer's file, not the shop's.
 */
@Singleton
class KeycloakUsers implements IdentityProvider {

    private static final String ROLES = "/role-mappings/realm";
    private static final String EFFECTIVE_ROLES = ROLES + "/composite";

    private final KeycloakApi keycloak;

    KeycloakUsers(KeycloakApi keycloak) {
        this.keycloak = keycloak;
    }

    @Override
    public Outcome carryOut(LogInTask task) {
        try {
            Answer roles = keycloak.call("GET", task.login(), EFFECTIVE_ROLES, "");
            if (!roles.isList()) {
                return withoutRoles(roles);
            }
            return named(roles)
                            .anyMatch(role ->
                                    Role.STAFF.contains(role.path("name").asText()))
                    ? takeCustomerRole(task)
                    : outcome(
                            task.removing()
                                    ? keycloak.call("DELETE", task.login(), "", "")
                                    : keycloak.call("PUT", task.login(), "", "{\"enabled\":false}"));
        } catch (KeycloakApi.NoToken e) {
            return new Outcome.NotNow("no token for the service account");
        } catch (IOException e) {
            return new Outcome.NotNow(e.getClass().getSimpleName());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Outcome.NotNow("interrupted");
        }
    }

    /** One that a group or another role gives is Keycloak's administrator's to take: without a customer it opens nothing. */
    private Outcome takeCustomerRole(LogInTask task) throws IOException, InterruptedException {
        Answer direct = keycloak.call("GET", task.login(), ROLES, "");
        if (!direct.isList()) {
            return withoutRoles(direct);
        }
        Optional<JsonNode> customer = named(direct)
                .filter(role -> role.path("name").asText().equals(Role.CUSTOMER))
                .findFirst();
        return customer.isEmpty()
                ? new Outcome.Done()
                : outcome(keycloak.call("DELETE", task.login(), ROLES, "[" + customer.get() + "]"));
    }

    private static Stream<JsonNode> named(Answer roles) {
        return StreamSupport.stream(roles.body().spliterator(), false);
    }

    /** Nothing is done about a log-in of which it is not known whether staff use it. */
    private static Outcome withoutRoles(Answer answer) {
        return answer.isOk() ? new Outcome.NotNow("no list of roles") : outcome(answer);
    }

    private static Outcome outcome(Answer answer) {
        return answer.isOk() || answer.saysNoSuchUser()
                ? new Outcome.Done()
                : new Outcome.NotNow("status " + answer.status());
    }
}
