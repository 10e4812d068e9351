@NullMarked
package be.sentum.order.domain;

import org.jspecify.annotations.NullMarked;
