package be.sentum.personaldata.inventory;

/** What kind of personal data a field is (requirements catalogue, section 20). */
public enum Category {
    IDENTIFIER,
    IDENTITY,
    CONTACT,
    PREFERENCE,
    SECURITY,
    LOG,
    ADMIN,
    COMMUNICATION,
    FREE_TEXT,
    TRANSACTION,
    DELIVERY,
    FINANCIAL,
    INFERRED,
    OPINION,
    MARKETING,
    BEHAVIOUR
}
