/** The key and certificate with which this processor signs its answers to controllers. */
@NullMarked
package be.sentum.privacy.adapter.out.processor;

import org.jspecify.annotations.NullMarked;
