package be.sentum.privacy.application.port.in.collection;

/** Deletes packages whose time is over (RET-15); that they existed, and their digest, stay. */
public interface EmptyOldPackages {

    /** Answers how many. */
    int handle();
}
