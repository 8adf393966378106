package dev.docbind.generator.cli;

import dev.docbind.generator.FailurePolicy;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A failure policy as the command line gives it. */
final class FailurePolicyConverter implements ITypeConverter<FailurePolicy> {

    @Override
    public FailurePolicy convert(String value) {
        try {
            return FailurePolicy.of(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
