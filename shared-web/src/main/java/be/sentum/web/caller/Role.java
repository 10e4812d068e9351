package be.sentum.web.caller;

/** The roles of the realm, as names for {@code @RolesAllowed}. */
public final class Role {

    public static final String CUSTOMER = "customer";
    public static final String AGENT = "agent";
    public static final String REVIEWER = "reviewer";
    public static final String FINANCE = "finance";
    public static final String MARKETER = "marketer";
    public static final String DPO = "dpo";
    public static final String CARRIER = "carrier";
    public static final String PARTNER = "partner";
    public static final String OPERATOR = "operator";

    private Role() {}
}
