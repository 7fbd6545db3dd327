package app.anonymouschat.e2e;

import java.util.List;
import java.util.function.Consumer;

/// Two people in a live chat with each other.
record Pair(Person first, Person second) {
    static Pair byVideo(Scene scene) {
        return meeting(scene.person(), scene.person(), Person::startVideo);
    }

    static Pair byVoice(Scene scene) {
        return meeting(scene.person(), scene.person(), Person::startVoice);
    }

    static Pair byText(Scene scene) {
        return meeting(scene.person(), scene.person(), Person::startText);
    }

    /// Both start in this way and wait until they can talk.
    static Pair meeting(Person first, Person second, Consumer<Person> start) {
        start.accept(first);
        start.accept(second);
        var pair = new Pair(first, second);
        pair.both().forEach(Person::awaitChat);
        return pair;
    }

    List<Person> both() {
        return List.of(first, second);
    }
}
