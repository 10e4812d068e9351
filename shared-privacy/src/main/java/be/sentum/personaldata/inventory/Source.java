package be.sentum.personaldata.inventory;

/** Where a value comes from: typed in by the person, produced by their use, computed by us, or told by others. */
public enum Source {
    PROVIDED,
    OBSERVED,
    INFERRED,
    THIRD_PARTY
}
