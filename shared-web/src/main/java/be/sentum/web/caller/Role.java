package be.sentum.web.caller;

import java.util.List;

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

    /** Every role that reads as staff and states a purpose: all but {@link #CUSTOMER}. */
    public static final List<String> STAFF =
            List.of(AGENT, REVIEWER, FINANCE, MARKETER, DPO, CARRIER, PARTNER, OPERATOR);

    private Role() {}
}
