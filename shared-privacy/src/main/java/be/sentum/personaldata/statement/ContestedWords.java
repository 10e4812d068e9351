package be.sentum.personaldata.statement;

import java.util.Map;

/**
 * What persons call things of a service that are no column of their own. Optional; a service may have one bean of it for
 * each kind of record.
 */
@FunctionalInterface
public interface ContestedWords {

    /** By word, in lower case without underscores, the table that holds it. */
    Map<String, String> tables();
}
