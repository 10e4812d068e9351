@NullMarked
package be.sentum.privacy.company;

import org.jspecify.annotations.NullMarked;
