package be.sentum.personaldata.inventory;

/**
 * What an erasure does to a field: delete it, cut the link (a random id instead), keep it until its rule ends, or
 * keep it unchanged in the restricted archive.
 */
public enum OnErasure {
    DELETE,
    ANONYMISE,
    KEEP,
    ARCHIVE
}
