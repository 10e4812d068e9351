package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.collection.AssemblyBell;

/** How often it rang. */
public class CountedBell implements AssemblyBell {

    private int rings;

    @Override
    public void ring() {
        rings++;
    }

    public int rings() {
        return rings;
    }
}
