package be.sentum.customer.application.port.out;

import be.sentum.customer.domain.CustomerNumber;

/** Customer numbers that nobody has yet. */
@FunctionalInterface
public interface CustomerNumbers {

    /** Drawn at random: says nothing about how many there are. */
    CustomerNumber next();
}
