package app.anonymouschat.e2e.lab;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.CompletableFuture;

/// An Ethernet interface of a machine whose wire is this process (Linux, Documentation/networking/tuntap.rst): what the
/// machine sends is read here, what is written here arrives there. It goes with its machine.
final class Tap {
    private static final int OPEN_READ_WRITE = 2;
    private static final int CLONE_NEWNET = 0x4000_0000;
    private static final long TUNSETIFF = 0x4004_54caL;
    private static final short IFF_TAP_NO_PI = 0x0002 | 0x1000;
    /// A `struct ifreq`: 16 bytes of name, then flags.
    private static final int IFREQ_BYTES = 40;
    private static final int IFREQ_FLAGS = 16;
    private static final int LARGEST = 65_536;

    private static final MethodHandle OPEN = function("open", ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
    private static final MethodHandle SETNS = function("setns", ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
    private static final MethodHandle IOCTL = variadicIoctl();
    private static final MethodHandle READ = transfer("read");
    private static final MethodHandle WRITE = transfer("write");

    private final int descriptor;
    private final MemorySegment incoming = Arena.ofAuto().allocate(LARGEST);

    private Tap(int descriptor) {
        this.descriptor = descriptor;
    }

    /// Makes one of that name. By a thread of its own, which moves to that machine for good.
    static Tap on(Namespace machine, String name) {
        var made = new CompletableFuture<Tap>();
        Thread.ofPlatform().daemon().start(() -> {
            try (Arena arena = Arena.ofConfined()) {
                int network = call(OPEN, arena.allocateFrom(machine.networkFile()), 0);
                call(SETNS, network, CLONE_NEWNET);
                int descriptor = call(OPEN, arena.allocateFrom("/dev/net/tun"), OPEN_READ_WRITE);
                MemorySegment request = arena.allocate(IFREQ_BYTES);
                request.setString(0, name);
                request.set(ValueLayout.JAVA_SHORT, IFREQ_FLAGS, IFF_TAP_NO_PI);
                call(IOCTL, descriptor, TUNSETIFF, request);
                made.complete(new Tap(descriptor));
            } catch (Throwable e) {
                made.completeExceptionally(e);
            }
        });
        return made.join();
    }

    /// The next frame that the machine sends; empty once the machine is gone. One thread reads.
    MemorySegment read() {
        try {
            long length = (long) READ.invoke(descriptor, incoming, (long) LARGEST);
            MemorySegment frame = Arena.ofAuto().allocate(Math.max(0, length));
            return frame.copyFrom(incoming.asSlice(0, frame.byteSize()));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /// Has the machine receive a frame; false once it is gone. One thread writes.
    boolean write(MemorySegment frame) {
        try {
            return (long) WRITE.invoke(descriptor, frame, frame.byteSize()) >= 0;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static int call(MethodHandle function, Object... given) throws Throwable {
        int result = (int) function.invokeWithArguments(given);
        if (result < 0) {
            throw new IllegalStateException("The system lets this user make no TAP interface");
        }
        return result;
    }

    private static MethodHandle function(String name, ValueLayout... parameters) {
        return handle(name, FunctionDescriptor.of(ValueLayout.JAVA_INT, parameters));
    }

    private static MethodHandle transfer(String name) {
        return handle(
                name,
                FunctionDescriptor.of(
                        ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
    }

    private static MethodHandle variadicIoctl() {
        return handle(
                "ioctl",
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS),
                Linker.Option.firstVariadicArg(2));
    }

    @SuppressWarnings("restricted") // What these functions take is checked by nobody but the code above.
    private static MethodHandle handle(String name, FunctionDescriptor descriptor, Linker.Option... options) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), descriptor, options);
    }
}
