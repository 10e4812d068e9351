@NullMarked
package be.sentum.order;

import org.jspecify.annotations.NullMarked;
