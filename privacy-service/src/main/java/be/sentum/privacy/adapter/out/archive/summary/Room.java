package be.sentum.privacy.adapter.out.archive.summary;

/**
 * What two pages have room for (REQ-ACC-07): the more kinds of records there are, the less is shown of each.
 *
 * @param fields of the record shown of each kind
 * @param decisions explained in full
 */
record Room(int fields, int decisions) {

    static Room forKinds(long kinds) {
        if (kinds <= 8) {
            return new Room(6, 2);
        }
        if (kinds <= 16) {
            return new Room(4, 1);
        }
        return kinds <= 24 ? new Room(3, 1) : new Room(1, 1);
    }
}
