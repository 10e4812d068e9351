package be.sentum.order.application.waiting;

import be.sentum.order.application.OrderChanges;
import be.sentum.order.application.port.in.waiting.EndWaits;
import be.sentum.order.fake.Given;
import be.sentum.order.fake.World;

/** The use cases of waiting orders in a world in memory. */
public final class Waiting {

    private Waiting() {}

    public static EndWaits ending(World world) {
        OrderChanges changes = new OrderChanges(world.orders, world);
        return new EndWaitsHandler(world.orders, world, changes, Given.PATIENCE, world);
    }
}
