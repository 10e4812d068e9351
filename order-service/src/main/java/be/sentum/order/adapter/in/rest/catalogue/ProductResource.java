package be.sentum.order.adapter.in.rest.catalogue;

import be.sentum.order.adapter.in.rest.Refusals;
import be.sentum.order.application.port.in.catalogue.DescribeProduct;
import be.sentum.order.application.port.in.catalogue.ProductQueries;
import be.sentum.order.domain.catalogue.Product;
import be.sentum.order.domain.catalogue.Sku;
import be.sentum.web.caller.Role;
import be.sentum.web.resource.Cursor;
import be.sentum.web.resource.Limit;
import be.sentum.web.resource.Page;
import be.sentum.web.resource.Versions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/products")
@Tag(name = "Products")
@RunOnVirtualThread
class ProductResource {

    private static final String LIST = "products";

    private final DescribeProduct describeProduct;
    private final ProductQueries products;

    ProductResource(DescribeProduct describeProduct, ProductQueries products) {
        this.describeProduct = describeProduct;
        this.products = products;
    }

    @PUT
    @Path("{sku}")
    @RolesAllowed(Role.AGENT)
    @Operation(summary = "Put a product into the catalogue, or replace what it says there; If-Match is honoured")
    @APIResponse(responseCode = "200", description = "Replaced")
    @APIResponse(responseCode = "201", description = "New")
    @APIResponse(responseCode = "412", description = "version_mismatch")
    @APIResponse(responseCode = "422", description = "vat_rate_not_valid, validation_failed")
    public Response put(
            @PathParam("sku") @Pattern(regexp = Sku.PATTERN) String sku,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ProductRequest request) {
        Long expected = ifMatch == null ? null : Versions.expected(ifMatch);
        return switch (describeProduct.handle(request.toProduct(new Sku(sku)), expected)) {
            case DescribeProduct.Result.Described described -> described(described.product());
            case DescribeProduct.Result.Refused refused -> throw Refusals.of(refused.reason());
        };
    }

    private static Response described(Product product) {
        return Response.status(product.version() == 1 ? Response.Status.CREATED : Response.Status.OK)
                .entity(ProductResponse.of(product))
                .tag(Versions.etag(product.version()))
                .build();
    }

    @GET
    @Path("{sku}")
    @PermitAll
    @Operation(summary = "A product")
    @APIResponse(responseCode = "200", description = "The product with its price without tax")
    @APIResponse(responseCode = "404", description = "not_found")
    public Response bySku(@PathParam("sku") String sku) {
        Product product = Optional.of(sku)
                .filter(code -> code.matches(Sku.PATTERN))
                .flatMap(code -> products.bySku(new Sku(code)))
                .orElseThrow(Refusals::notFound);
        // Its rate changes with the day and not with its version: it is always shown.
        return Response.ok(ProductResponse.of(product))
                .tag(Versions.etag(product.version()))
                .build();
    }

    @GET
    @PermitAll
    @Operation(summary = "All products in the order of their codes")
    @APIResponse(responseCode = "200", description = "A part of the list, and where it goes on")
    public Page<ProductResponse> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit) {
        Sku after = cursor == null
                ? null
                : new Sku(Cursor.read(LIST, 1, cursor).parts().getFirst());
        List<Product> found = products.list(after, limit.items() + 1);
        List<Product> shown = found.subList(0, Math.min(found.size(), limit.items()));
        return new Page<>(
                shown.stream().map(ProductResponse::of).toList(),
                found.size() > shown.size()
                        ? Cursor.after(shown.getLast().sku().code()).text(LIST)
                        : null);
    }
}
