@NullMarked
package be.sentum.privacy.fakes.transfer;

import org.jspecify.annotations.NullMarked;
