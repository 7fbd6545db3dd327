package app.anonymouschat.ac1.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Secret;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A piece of a file in `protocol/vectors`, which remembers what of it was read.
public final class Vector {
    private static final Path FOLDER = Path.of("..", "protocol", "vectors");

    private final JsonNode node;
    private final String path;
    private final Set<String> unread;

    private Vector(JsonNode node, String path, Set<String> unread) {
        this.node = node;
        this.path = path;
        this.unread = unread;
    }

    public static Vector file(String name) {
        try {
            JsonNode root = JsonMapper.shared().readTree(Files.readString(FOLDER.resolve(name)));
            Vector file = new Vector(root, "", new TreeSet<>());
            file.eachLeaf(leaf -> leaf.unread.add(leaf.path));
            return file;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// The negative cases of `ac1.json` for one step.
    public static List<Vector> negatives(Vector file, String at) {
        return file.at("negative").items().stream()
                .filter(item -> item.node.get("at").asString().equals(at))
                .toList();
    }

    public boolean has(String name) {
        return node.has(name);
    }

    public Set<String> names() {
        return new TreeSet<>(node.propertyNames());
    }

    public Vector at(String name) {
        JsonNode child = node.get(name);
        if (child == null) {
            throw new AssertionError("no " + name + " in " + path);
        }
        return new Vector(child, path + "/" + name, unread);
    }

    public Vector at(int index) {
        return items().get(index);
    }

    public List<Vector> items() {
        List<Vector> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(new Vector(node.get(i), path + "/" + i, unread));
        }
        return items;
    }

    public String text() {
        unread.remove(path);
        return node.asString();
    }

    public String text(String name) {
        return at(name).text();
    }

    public int number(String name) {
        Vector child = at(name);
        unread.remove(child.path);
        return child.node.asInt();
    }

    /// A u64 as a decimal string.
    public long u64(String name) {
        return Long.parseUnsignedLong(text(name));
    }

    public byte[] hex() {
        return HexFormat.of().parseHex(text());
    }

    public byte[] hex(String name) {
        return at(name).hex();
    }

    public Octets octets(String name) {
        return Octets.of(hex(name));
    }

    public Secret secret(String name) {
        return Secret.taking(hex(name));
    }

    /// Notes that this piece is read elsewhere, or is prose.
    public void leave(String name) {
        if (has(name)) {
            at(name).eachLeaf(leaf -> unread.remove(leaf.path));
        }
    }

    /// The name of a negative case, whose remaining prose is then read.
    public String title() {
        leave("at");
        leave("reading");
        return text("name");
    }

    /// A test that fails where anything below this piece was not read by the tests before it.
    public DynamicTest nothingIsLeftUnread() {
        return DynamicTest.dynamicTest("every entry was read", () -> {
            Set<String> left = new TreeSet<>(unread);
            left.removeIf(leaf -> !leaf.startsWith(path + "/"));
            assertEquals(Set.of(), left);
        });
    }

    private void eachLeaf(Consumer<Vector> visit) {
        if (node.isObject()) {
            names().forEach(name -> at(name).eachLeaf(visit));
        } else if (node.isArray()) {
            items().forEach(item -> item.eachLeaf(visit));
        } else {
            visit.accept(this);
        }
    }
}
