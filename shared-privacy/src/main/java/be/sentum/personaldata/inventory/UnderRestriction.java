package be.sentum.personaldata.inventory;

/** What a restriction does to a field: store only, or use goes on for a named reason. */
public enum UnderRestriction {
    FROZEN,
    CONTINUES
}
