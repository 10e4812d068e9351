package be.sentum.customer.domain;

/** The subject of a log-in's token; ties a customer to the person who logs in. */
public record Login(String subject) {

    public Login {
        if (subject.isBlank()) {
            throw new IllegalArgumentException("a log-in has a subject");
        }
    }
}
