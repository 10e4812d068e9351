package be.sentum.localstack.demo;

import java.util.Optional;

/** Who plays in the demo, and for which purpose staff read personal data. */
enum Person {
    ANNA("anna", ""),
    AGENT("agent", "P02"),
    FINANCE("finance", "P04"),
    DPO("dpo", "P13"),
    CARRIER("sentum-carrier", "");

    private final String login;
    private final String purpose;

    Person(String login, String purpose) {
        this.login = login;
        this.purpose = purpose;
    }

    String login() {
        return login;
    }

    Optional<String> purpose() {
        return Optional.of(purpose).filter(code -> !code.isEmpty());
    }

    /** What the token endpoint is asked: people with their password, systems with their secret. */
    String grant() {
        return this == CARRIER
                ? "grant_type=client_credentials&client_id=%s&client_secret=%s".formatted(login, login)
                : "grant_type=password&client_id=sentum-web&username=%s&password=%s".formatted(login, login);
    }
}
