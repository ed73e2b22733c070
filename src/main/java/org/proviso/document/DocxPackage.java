package org.proviso.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks through a DOCX before a library opens it: how far it expands, and whether its XML declares entities. */
final class DocxPackage {
    /** Small parts may be as repetitive as they like. */
    private static final int GRACE = 200_000;

    private static final int PROLOG = 4096;

    private DocxPackage() {}

    static void check(SourceFile source, byte[] bytes, Limits limits) throws Refusal {
        long most = Math.max(GRACE, (long) bytes.length * limits.expansion());
        long unpacked = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] prolog = zip.readNBytes(PROLOG);
                if (isXml(entry.getName())) {
                    refuseEntities(source, entry.getName(), prolog);
                }
                unpacked += prolog.length;
                unpacked = drain(source, zip, unpacked, most);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Trouble.DAMAGED.refuse(source, "The DOCX is damaged and cannot be unpacked; get a whole copy of it.");
        }
    }

    private static long drain(SourceFile source, ZipInputStream zip, long before, long most)
            throws IOException, Refusal {
        byte[] buffer = new byte[1 << 14];
        long unpacked = before;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (unpacked > most) {
                throw Trouble.EXPANSION.refuse(
                        source,
                        "The DOCX unpacks to more than " + most
                                + " bytes, which no document needs (setting limits: expansion).");
            }
        }
        return unpacked;
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    /** Word never writes a document type; one is there to make a parser read other files, or grow without bound. */
    private static void refuseEntities(SourceFile source, String part, byte[] prolog) throws Refusal {
        String head = new String(prolog, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (head.contains("<!DOCTYPE") || head.contains("<!ENTITY")) {
            throw Trouble.ENTITIES.refuse(
                    source, "The part " + part + " declares XML entities, which no word processor writes.");
        }
    }
}
