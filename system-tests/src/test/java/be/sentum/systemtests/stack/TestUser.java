package be.sentum.systemtests.stack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The log-ins of the local realm, one for each role. */
public enum TestUser {
    ANNA("customer", "anna", null),
    BRAM("customer", "bram", null),
    CLARA("customer", "clara", null),
    AGENT("agent", "agent", null),
    REVIEWER("reviewer", "reviewer", null),
    FINANCE("finance", "finance", null),
    MARKETER("marketer", "marketer", null),
    DPO("dpo", "dpo", null),
    DPO2("dpo", "dpo2", null),
    OPERATOR("operator", "operator", null),
    CARRIER("carrier", null, "sentum-carrier"),
    PARTNER("partner", null, "sentum-partner");

    /** One log-in for each role. */
    public static final List<TestUser> ONE_A_ROLE =
            List.of(ANNA, AGENT, REVIEWER, FINANCE, MARKETER, DPO, OPERATOR, CARRIER, PARTNER);

    private final String role;
    private final @Nullable String user;
    private final @Nullable String client;

    TestUser(String role, @Nullable String user, @Nullable String client) {
        this.role = role;
        this.user = user;
        this.client = client;
    }

    public String role() {
        return role;
    }

    /** The form of the token request. */
    String tokenRequest() {
        return client == null
                ? "grant_type=password&client_id=sentum-web&username=" + user + "&password=" + user
                : "grant_type=client_credentials&client_id=" + client + "&client_secret=" + client;
    }
}
