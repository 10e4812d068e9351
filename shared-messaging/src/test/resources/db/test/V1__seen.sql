-- What the listener of the tests did, in the order it did it.
CREATE TABLE seen (
    n        bigint GENERATED ALWAYS AS IDENTITY,
    order_id uuid NOT NULL,
    version  text NOT NULL
);
