package app.anonymouschat.e2e;

import com.microsoft.playwright.Page;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/// Pictures as cameras make them.
final class Pictures {
    private Pictures() {}

    /// A grey one, by that browser.
    static byte[] jpeg(Page page, int width, int height) {
        String base64 = (String) page.evaluate("""
                async ([width, height]) => {
                  const canvas = new OffscreenCanvas(width, height);
                  const context = canvas.getContext('2d');
                  context.fillStyle = '#808080';
                  context.fillRect(0, 0, width, height);
                  const picture = await canvas.convertToBlob({ type: 'image/jpeg' });
                  return btoa(String.fromCharCode(...new Uint8Array(await picture.arrayBuffer())));
                }
                """, List.of(width, height));
        return Base64.getDecoder().decode(base64);
    }

    /// The same with an Exif segment first of all, and that description in TIFF, as cameras write.
    static byte[] withExif(byte[] jpeg, String description) {
        byte[] what = description.getBytes(StandardCharsets.ISO_8859_1);
        byte[] tiff = ByteBuffer.allocate(26 + what.length)
                .put("MM\0*\0\0\0\b".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 1)
                .putShort((short) 0x010e)
                .putShort((short) 2)
                .putInt(what.length)
                .putInt(26)
                .putInt(0)
                .put(what)
                .array();
        return ByteBuffer.allocate(jpeg.length + 10 + tiff.length)
                .put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (8 + tiff.length))
                .put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .put(tiff)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /// How bright the picture on show is, 0–255.
    static int brightness(Page page) {
        return (int) page.evaluate("""
                () => {
                  const shown = document.querySelector('canvas.picture');
                  const context = new OffscreenCanvas(1, 1).getContext('2d');
                  context.drawImage(shown, 0, 0, 1, 1);
                  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
                  return Math.round((red + green + blue) / 3);
                }
                """);
    }
}
