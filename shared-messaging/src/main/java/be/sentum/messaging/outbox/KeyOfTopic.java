package be.sentum.messaging.outbox;

/** What stays in order: all events with this key in this topic. */
record KeyOfTopic(String topic, String key) {

    /** The same in every replica and every version, since it is stored. Changing it needs an empty outbox. */
    static final int SHARDS = 16;

    /** Taken as an advisory lock by every transaction that publishes for this key. */
    int lock() {
        return 31 * topic.hashCode() + key.hashCode();
    }

    short shard() {
        int hash = key.hashCode();
        return (short) Math.floorMod(hash ^ (hash >>> 16), SHARDS);
    }
}
