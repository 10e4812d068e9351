@NullMarked
package be.sentum.order.service;

import org.jspecify.annotations.NullMarked;
