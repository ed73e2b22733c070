package org.proviso.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * Holds every part of xlsx files against the schema of SpreadsheetML (ECMA-376): {@code SchemaCheck FILE…}. A process of its own: it needs
 * org.apache.poi:poi-ooxml-full ahead of the lite jar on the class path, which would hide from the tests what the lite jar lacks.
 */
public final class SchemaCheck {
    private static final SchemaTypeLoader SCHEMA =
            XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

    private SchemaCheck() {}

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            System.out.println(file + ": " + new TreeSet<>(errors(Files.readAllBytes(Path.of(file)))));
        }
    }

    /** What is wrong, each with the part that it is in. */
    public static List<String> errors(byte[] xlsx) throws IOException {
        var errors = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().startsWith("xl/") && part.getName().endsWith(".xml")) {
                    check(part.getName(), zip.readAllBytes(), errors);
                }
            }
        }
        return errors;
    }

    private static void check(String part, byte[] xml, List<String> errors) throws IOException {
        var found = new ArrayList<>();
        try {
            XmlObject parsed = SCHEMA.parse(new ByteArrayInputStream(xml), null, null);
            if (parsed.schemaType().isNoType() || parsed.schemaType().isURType()) {
                errors.add(part + ": has no schema");
            }
            parsed.validate(new XmlOptions().setErrorListener(new ArrayList<>() {
                private static final long serialVersionUID = 1;

                @Override
                public boolean add(org.apache.xmlbeans.XmlError error) {
                    // Excel writes xml:space itself, though the schema does not have it.
                    return error.toString().contains("space@http://www.w3.org/XML") || found.add(error);
                }
            }));
        } catch (XmlException e) {
            found.add(e.getMessage());
        }
        found.forEach(error -> errors.add(part + ": " + error));
    }
}
