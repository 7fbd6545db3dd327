package app.anonymouschat.ac1.signalling;

import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.primitive.Bytes;

/// The layout of a `SIG` frame: `03 ‖ seq u64 ‖ box` (`PROTOCOL.md` §3, §3.3).
final class SignalSeal {
    static final int FRAME_TYPE = 3;
    static final int HEAD_BYTES = 9;
    static final int BLOCK_BYTES = 1024;
    static final int MAX_BLOCKS = 15;

    private static final byte[] LABEL = Bytes.ascii("AC1-sig\0");

    private SignalSeal() {}

    static byte[] associated(Role sender, long seq) {
        return Bytes.join(LABEL, Bytes.u8(sender.number()), Bytes.u64(seq));
    }
}
