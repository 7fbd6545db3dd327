/** The work of the server over `socket.io`: pairs strangers, and hands binary messages to the partner. */

import { Server } from "socket.io";
import { createServer } from "node:http";
import { find, leave } from "./lobby.js";

const http = createServer();
const server = new Server(http, { transports: ["websocket"], maxHttpBufferSize: 16_384, serveClient: false });

server.on("connection", (socket) => {
  const visitor = { tell: ({ type, ...fields }) => socket.emit(type, fields), socket };
  visitor.tell({ type: "welcome" });
  socket.on("find", (wish) => find(visitor, wish));
  socket.on("leave", () => leave(visitor));
  socket.on("relay", (data) => visitor.partner?.socket.emit("relay", data));
  socket.on("disconnect", () => leave(visitor));
});
http.listen(0, "127.0.0.1", () => console.log(`listening at http://localhost:${http.address().port}`));
