/** How every resource finds its caller and says no. */
@NullMarked
package be.sentum.privacy.adapter.in.rest;

import org.jspecify.annotations.NullMarked;
