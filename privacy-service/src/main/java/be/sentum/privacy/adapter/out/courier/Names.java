package be.sentum.privacy.adapter.out.courier;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks names up. */
@FunctionalInterface
interface Names {

    /** All addresses, at least one. */
    List<InetAddress> of(String host) throws UnknownHostException;
}
