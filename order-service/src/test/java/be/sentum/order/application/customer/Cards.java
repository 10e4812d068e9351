package be.sentum.order.application.customer;

import be.sentum.order.application.port.in.customer.KeepBuyer;
import be.sentum.order.fake.World;

/** Opens the package-private handler to tests beside it. */
public final class Cards {

    private Cards() {}

    public static KeepBuyer keep(World world) {
        return new KeepBuyerHandler(world.buyers, world.orders, world);
    }
}
