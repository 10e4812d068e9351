@NullMarked
package be.sentum.order.application;

import org.jspecify.annotations.NullMarked;
