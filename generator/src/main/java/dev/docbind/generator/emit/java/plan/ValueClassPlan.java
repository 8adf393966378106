package dev.docbind.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.code.JavaText;
import java.util.List;

/**
 * A closed list of values to emit as a class.
 *
 * @param type its class
 * @param fieldNames whether the values are names of fields
 * @param owner the parameter or field that has the values
 * @param values the documented values
 */
public record ValueClassPlan(ClassName type, boolean fieldNames, String owner, List<Value> values) {

    /**
     * The value as Java.
     *
     * @param text the value on the wire
     * @param name the name of the class where the value stands
     */
    public String expression(String text, String name) {
        return values.stream()
                .filter(value -> value.text().equals(text))
                .findFirst()
                .map(value -> name + "." + value.constant())
                .orElseGet(() -> name + ".of(" + JavaText.literal(text) + ")");
    }

    /**
     * One documented value.
     *
     * @param text the value on the wire
     * @param constant its constant
     * @param description what it means, as Markdown; may be empty
     */
    public record Value(String text, String constant, String description) {}
}
