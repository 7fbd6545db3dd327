package app.anonymouschat.cluster;

import app.anonymouschat.matching.Introduction;
import app.anonymouschat.matching.Origin;
import app.anonymouschat.matching.PairingId;
import app.anonymouschat.matching.Visitor;
import app.anonymouschat.matching.VisitorId;
import app.anonymouschat.protocol.ServerMessage.Parted.Cause;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Notes as bytes: a byte for the kind, the pairing, and the rest in order. Servers of one fleet speak alike; what none
/// of this build would have written is nothing.
final class NoteCodec {
    private static final int PROPOSAL = 1;
    private static final int ACCEPTANCE = 2;
    private static final int FRAME = 3;
    private static final int PARTING = 4;
    private static final int PRESSING = 5;
    private static final int SPARING = 6;
    private static final int RESUMPTION = 7;
    private static final int MOST_MARKS = 16;

    private NoteCodec() {}

    static byte[] encode(Note note) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(note, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Note note, DataOutputStream out) throws IOException {
        switch (note) {
            case Note.Proposal(PairingId pairing, VisitorId to, Note.Guest guest) -> {
                begin(out, PROPOSAL, pairing);
                write(out, to, guest);
            }
            case Note.Acceptance(PairingId pairing, VisitorId to, Note.Guest guest) -> {
                begin(out, ACCEPTANCE, pairing);
                write(out, to, guest);
            }
            case Note.Frame(PairingId pairing, int number, int heard, byte[] frame) -> {
                begin(out, FRAME, pairing);
                out.writeInt(number);
                out.writeInt(heard);
                out.write(frame);
            }
            case Note.Parting(PairingId pairing, Cause cause) -> {
                begin(out, PARTING, pairing);
                out.writeBoolean(cause == Cause.LEFT);
            }
            case Note.Pressing(PairingId pairing, boolean pressed) -> {
                begin(out, PRESSING, pairing);
                out.writeBoolean(pressed);
            }
            case Note.Sparing(PairingId pairing, VisitorId to) -> {
                begin(out, SPARING, pairing);
                out.writeLong(to.number());
            }
            case Note.Resumption(PairingId pairing, String server, int heard, boolean asks) -> {
                begin(out, RESUMPTION, pairing);
                out.writeUTF(server);
                out.writeInt(heard);
                out.writeBoolean(asks);
            }
        }
    }

    private static void begin(DataOutputStream out, int kind, PairingId pairing) throws IOException {
        out.writeByte(kind);
        out.writeLong(pairing.number());
    }

    private static void write(DataOutputStream out, VisitorId to, Note.Guest guest) throws IOException {
        Visitor visitor = guest.visitor();
        out.writeLong(to.number());
        out.writeUTF(guest.server());
        out.writeLong(visitor.id().number());
        out.writeLong(visitor.origin().mark());
        out.writeUTF(visitor.introduction().key());
        out.writeUTF(visitor.introduction().commit());
        out.writeBoolean(visitor.introduction().nearby());
        out.writeByte(guest.marks().size());
        for (String mark : guest.marks()) {
            out.writeUTF(mark);
        }
    }

    static Optional<Note> decode(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Optional<Note> note = read(in);
            return in.available() == 0 ? note : Optional.empty();
        } catch (IOException cutShort) {
            return Optional.empty();
        }
    }

    private static Optional<Note> read(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        PairingId pairing = new PairingId(in.readLong());
        return switch (kind) {
            case PROPOSAL -> Optional.of(new Note.Proposal(pairing, new VisitorId(in.readLong()), guest(in)));
            case ACCEPTANCE -> Optional.of(new Note.Acceptance(pairing, new VisitorId(in.readLong()), guest(in)));
            case FRAME -> Optional.of(new Note.Frame(pairing, in.readInt(), in.readInt(), in.readAllBytes()));
            case PARTING -> Optional.of(new Note.Parting(pairing, in.readBoolean() ? Cause.LEFT : Cause.LOST));
            case PRESSING -> Optional.of(new Note.Pressing(pairing, in.readBoolean()));
            case SPARING -> Optional.of(new Note.Sparing(pairing, new VisitorId(in.readLong())));
            case RESUMPTION -> Optional.of(new Note.Resumption(pairing, in.readUTF(), in.readInt(), in.readBoolean()));
            default -> Optional.empty();
        };
    }

    private static Note.Guest guest(DataInputStream in) throws IOException {
        String server = in.readUTF();
        Visitor visitor = new Visitor(
                new VisitorId(in.readLong()),
                new Origin(in.readLong()),
                new Introduction(in.readUTF(), in.readUTF(), in.readBoolean()));
        int count = in.readUnsignedByte();
        if (count > MOST_MARKS) {
            throw new IOException("too many");
        }
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            marks.add(in.readUTF());
        }
        return new Note.Guest(server, visitor, marks);
    }
}
