package be.sentum.web.app;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body with one field for each thing that can be wrong. */
public record Thing(
        @NotBlank @Size(max = 10) @Nullable String name,
        @Email @Nullable String email,
        @Max(99) @Nullable Integer count,
        @Nullable Colour colour,
        @Nullable LocalDate day,

        @Pattern(regexp = "\\d+", message = "digits_only") @Nullable
        String digits,

        boolean flag,
        @Size(max = 2) @Nullable List<@Valid Part> parts) {

    /** One of a few. */
    public enum Colour {
        RED,
        GREEN
    }

    /** Something nested. */
    public record Part(@NotBlank @Nullable String label) {}
}
