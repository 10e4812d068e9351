package be.sentum.billing.domain;

/** Who looks at something. What a customer may not see is, for that customer, not there. */
public sealed interface Viewer {

    /** Sees one's own. */
    record Customer(String login) implements Viewer {}

    /** Sees everybody's; that the role may and the purpose is stated has been checked before. */
    record Staff() implements Viewer {}
}
