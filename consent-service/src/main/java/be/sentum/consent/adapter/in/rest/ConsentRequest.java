package be.sentum.consent.adapter.in.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One choice about one purpose. */
record ConsentRequest(
        @NotNull @Pattern(regexp = "P\\d{2}") String purpose,
        @NotNull @Pattern(regexp = "granted|denied") String action,
        @NotNull UUID textVersionId,
        @NotNull @Size(max = 32) String method,
        @Nullable @Size(max = 64) String uiVariant) {}
