/** The work of the server over `ws`: pairs strangers, and hands binary messages to the partner. */

import { WebSocketServer } from "ws";
import { find, leave } from "./lobby.js";

const server = new WebSocketServer({ host: "127.0.0.1", port: 0, perMessageDeflate: false, maxPayload: 16_384 });

server.on("connection", (socket) => {
  const visitor = { tell: (message) => socket.send(JSON.stringify(message)), socket };
  visitor.tell({ type: "welcome" });
  socket.on("message", (data, binary) => {
    if (binary) {
      visitor.partner?.socket.send(data, { binary });
      return;
    }
    const message = JSON.parse(data);
    if (message.type === "find") find(visitor, message);
    else if (message.type === "leave") leave(visitor);
  });
  socket.on("close", () => leave(visitor));
  socket.on("error", () => socket.terminate());
});
server.on("listening", () => console.log(`listening at http://localhost:${server.address().port}`));
