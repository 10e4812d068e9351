package be.sentum.order.application.delivery;

import be.sentum.order.application.port.in.delivery.HearCarrier;
import be.sentum.order.application.port.in.delivery.ShipOrder;
import be.sentum.order.fake.World;

/** The use cases of deliveries in a world in memory. */
public final class Deliveries {

    private Deliveries() {}

    public static ShipOrder shipping(World world) {
        return new ShipOrderHandler(world.orders, world, world.carriers, world, world.identities, world);
    }

    public static HearCarrier hearing(World world) {
        return new HearCarrierHandler(world.orders, world, world);
    }
}
