/** A pause in long work that lets through what came in meanwhile: a keystroke, a pull, the cancel of this very request. */
export const breathe: () => Promise<void> =
  typeof setImmediate === 'function' ? () => new Promise((resolve) => setImmediate(resolve)) : () => passed();

/** In a web worker a timer waits for milliseconds, a message to oneself for nothing. */
function passed(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const onmessage = (): void => {
      port1.close();
      resolve();
    };
    // Node, whose types these are, names its ports' events in another way; there this is not used.
    Object.assign(port1, { onmessage });
    port2.postMessage(undefined);
  });
}
