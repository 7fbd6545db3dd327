/** PeerServer as it comes, with room for as many as are measured. It pairs nobody: whoever calls knows the other's id. */

import { PeerServer } from "peer";

PeerServer({ host: "127.0.0.1", port: 0, concurrent_limit: 20_000, alive_timeout: 300_000 }, (http) => {
  console.log(`listening at http://localhost:${http.address().port}`);
});
