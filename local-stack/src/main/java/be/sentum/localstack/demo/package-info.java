/** The main journey of a customer through all five services, played over HTTP and checked at every step. */
@NullMarked
package be.sentum.localstack.demo;

import org.jspecify.annotations.NullMarked;
