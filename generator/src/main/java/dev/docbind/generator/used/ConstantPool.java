package dev.docbind.generator.used;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of constants at the beginning of a class file, where everything is named that the class refers to. Its format is that
 * of all versions of Java so far, so that classes of a Java to come are read, too: a library that reads code knows the versions up
 * to its own.
 */
final class ConstantPool {

    private static final int MAGIC = 0xCAFEBABE;

    /** More than any compiler writes: a table has at most 65,534 entries, and a method at most 64 KiB of code. */
    private static final int MOST_TEXT = 32 << 20;

    private static final int UTF8 = 1;
    private static final int INTEGER = 3;
    private static final int FLOAT = 4;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int DYNAMIC = 17;
    private static final int INVOKE_DYNAMIC = 18;
    private static final int MODULE = 19;
    private static final int PACKAGE = 20;

    private final int[] kinds;
    private final int[] first;
    private final int[] second;
    private final @Nullable String[] texts;

    private ConstantPool(int size) {
        kinds = new int[size];
        first = new int[size];
        second = new int[size];
        texts = new @Nullable String[size];
    }

    /**
     * Reads the beginning of a class file.
     *
     * @throws IOException if it is none, or a damaged one
     */
    static ClassReferences read(InputStream bytes) throws IOException {
        DataInputStream in = new DataInputStream(bytes);
        try {
            if (in.readInt() != MAGIC) {
                throw new IOException("is no class file");
            }
            in.readInt(); // the version
            ConstantPool pool = new ConstantPool(in.readUnsignedShort());
            pool.fill(in);
            in.readUnsignedShort(); // what the class is: public, abstract
            return pool.references(in.readUnsignedShort());
        } catch (EOFException e) {
            throw new IOException("ends within its table of constants", e);
        } catch (UTFDataFormatException e) {
            throw new IOException("has a constant that is no text", e);
        }
    }

    private void fill(DataInputStream in) throws IOException {
        int text = 0;
        for (int i = 1; i < kinds.length; i++) {
            kinds[i] = in.readUnsignedByte();
            switch (kinds[i]) {
                case UTF8 -> {
                    String read = in.readUTF();
                    texts[i] = read;
                    text += read.length();
                }
                case INTEGER, FLOAT -> in.readInt();
                case LONG, DOUBLE -> {
                    in.readLong();
                    i++; // takes two places
                }
                case CLASS, STRING, METHOD_TYPE, MODULE, PACKAGE -> first[i] = in.readUnsignedShort();
                case FIELD, METHOD, INTERFACE_METHOD, NAME_AND_TYPE, DYNAMIC, INVOKE_DYNAMIC -> {
                    first[i] = in.readUnsignedShort();
                    second[i] = in.readUnsignedShort();
                }
                case METHOD_HANDLE -> {
                    in.readUnsignedByte();
                    first[i] = in.readUnsignedShort();
                }
                default -> throw new IOException("has a constant of an unknown kind: " + kinds[i]);
            }
            if (text > MOST_TEXT) {
                throw new IOException("has more text than any compiler writes");
            }
        }
    }

    private ClassReferences references(int self) throws IOException {
        List<Member> members = new ArrayList<>();
        List<String> strings = new ArrayList<>();
        for (int i = 1; i < kinds.length; i++) {
            if (kinds[i] == STRING) {
                strings.add(text(first[i]));
            } else if (kinds[i] == FIELD || kinds[i] == METHOD || kinds[i] == INTERFACE_METHOD) {
                int named = of(NAME_AND_TYPE, second[i]);
                members.add(new Member(className(first[i]), text(first[named]), text(second[named])));
            }
        }
        return new ClassReferences(className(self), members, strings);
    }

    private String className(int index) throws IOException {
        return text(first[of(CLASS, index)]);
    }

    private String text(int index) throws IOException {
        String text = texts[of(UTF8, index)];
        if (text == null) {
            throw new IOException("has a constant without text");
        }
        return text;
    }

    private int of(int kind, int index) throws IOException {
        if (index >= kinds.length || kinds[index] != kind) {
            throw new IOException("has a constant that refers to another of the wrong kind");
        }
        return index;
    }
}
