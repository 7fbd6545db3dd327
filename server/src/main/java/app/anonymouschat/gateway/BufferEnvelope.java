package app.anonymouschat.gateway;

import app.anonymouschat.protocol.Envelope;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;

/// An envelope around the buffer that a frame was read into. Whoever has the envelope has the buffer.
record BufferEnvelope(ByteBuf buffer) implements Envelope {
    @Override
    public int size() {
        return buffer.readableBytes();
    }

    @Override
    public byte[] bytes() {
        return ByteBufUtil.getBytes(buffer);
    }

    @Override
    public void release() {
        buffer.release();
    }

    @Override
    public String toString() {
        return "Envelope";
    }
}
