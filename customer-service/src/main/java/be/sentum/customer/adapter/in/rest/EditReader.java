package be.sentum.customer.adapter.in.rest;

import be.sentum.customer.domain.details.Edit;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.IOException;

/** Tells an absent field from a null one. */
class EditReader extends JsonDeserializer<Edit<?>> implements ContextualDeserializer {

    private final JavaType content;

    /** For Jackson, which then asks {@link #createContextual} for a reader of the field's own type. */
    EditReader() {
        this(TypeFactory.unknownType());
    }

    private EditReader(JavaType content) {
        this.content = content;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new EditReader(property.getType().containedTypeOrUnknown(0));
    }

    @Override
    public Edit<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return new Edit.Replace<Object>(context.readValue(parser, content));
    }

    @Override
    public Edit<?> getNullValue(DeserializationContext context) {
        return new Edit.Remove<>();
    }

    @Override
    public Edit<?> getAbsentValue(DeserializationContext context) {
        return new Edit.Keep<>();
    }
}
