/** Object mothers. */
@NullMarked
package be.sentum.billing.example;

import org.jspecify.annotations.NullMarked;
