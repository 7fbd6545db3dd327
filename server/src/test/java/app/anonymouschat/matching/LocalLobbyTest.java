package app.anonymouschat.matching;

import app.anonymouschat.Seeded;

class LocalLobbyTest extends LobbyContract {
    @Override
    protected Lobby lobby() {
        return new LocalLobby(Seeded.random(1));
    }
}
