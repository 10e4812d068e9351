-- Events on their way out, in the layout of the Debezium outbox event router: inserted with the change that caused
-- them, deleted when Kafka has acknowledged them.
CREATE TABLE outbox (
    seq           bigint      GENERATED ALWAYS AS IDENTITY,
    shard         smallint    NOT NULL,
    id            uuid        NOT NULL,
    aggregatetype text        NOT NULL, -- the topic
    aggregateid   text        NOT NULL, -- the key
    type          text        NOT NULL,
    payload       text,                 -- JSON; null is a tombstone
    source        text        NOT NULL,
    time          timestamptz NOT NULL,
    traceparent   text,
    created_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (shard, seq)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_insert_scale_factor = 0.5);

-- Keys of which a row could not be published. Their rows wait in the outbox until an operator releases the key.
CREATE TABLE outbox_blocked (
    aggregatetype text        NOT NULL,
    aggregateid   text        NOT NULL,
    event_id      uuid        NOT NULL,
    error_code    text        NOT NULL,
    blocked_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (aggregatetype, aggregateid)
);

-- Events that were handled. A row lives longer than the record does in its topic.
CREATE TABLE inbox (
    consumer    text        NOT NULL,
    event_id    uuid        NOT NULL,
    topic       text        NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, event_id)
);
CREATE INDEX inbox_received_at ON inbox USING brin (received_at);

-- Records that could not be handled, and the later records of the same key. References only, never a value.
CREATE TABLE inbox_parked (
    consumer   text        NOT NULL,
    topic      text        NOT NULL,
    key        text        NOT NULL,
    partition  integer     NOT NULL,
    "offset"   bigint      NOT NULL,
    event_id   uuid,
    type       text,
    error_code text        NOT NULL,
    parked_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, topic, partition, "offset")
);
CREATE INDEX inbox_parked_key ON inbox_parked (consumer, topic, key);

-- Where a reader that keeps its own position goes on, written with the effect of the record before it.
CREATE TABLE reader_position (
    reader      text    NOT NULL,
    topic       text    NOT NULL,
    partition   integer NOT NULL,
    next_offset bigint  NOT NULL,
    PRIMARY KEY (reader, topic, partition)
);
