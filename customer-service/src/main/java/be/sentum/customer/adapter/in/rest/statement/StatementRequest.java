package be.sentum.customer.adapter.in.rest.statement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person wants to stand beside a field of the own record. */
@Schema(name = "StatementRequest")
record StatementRequest(
        @Schema(description = "The contested field", examples = "familyName") @Nullable
        String about,

        @Schema(maxLength = 5000) @Nullable String text) {}
