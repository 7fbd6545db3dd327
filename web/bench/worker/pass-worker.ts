/** Hands every frame on as it came: what a transform costs before it does anything. */
const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

scope.onrtctransform = ({ transformer }) => {
  void transformer.readable.pipeTo(transformer.writable);
};
