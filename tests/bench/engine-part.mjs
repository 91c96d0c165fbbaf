/**
 * Makes the page's sandboxes say how long the worker took from being told to start to the event of the
 * first line: the engine, and the program as far as there. The site itself carries no stamps.
 * @param {import('@playwright/test').Page} page before it opens the site
 */
export async function stampEngine(page) {
  await page.addInitScript((prelude) => {
    /** @type {number[]} */
    const parts = [];
    Object.assign(globalThis, { engineParts: parts });
    const frame = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      ...frame,
      get() {
        const target = frame?.get?.call(this);
        return {
          /** @param {{ runtime?: string }} message @param {string} origin @param {Transferable[]} ports */
          postMessage: (message, origin, ports) =>
            target.postMessage({ ...message, runtime: prelude + message.runtime }, origin, ports),
        };
      },
    });
    const port = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
    Object.defineProperty(MessagePort.prototype, 'onmessage', {
      ...port,
      set(handler) {
        port?.set?.call(this, (/** @type {MessageEvent} */ event) => {
          if (typeof event.data?.engineMs === 'number') parts.push(event.data.engineMs);
          handler(event);
        });
      },
    });
  }, PRELUDE);
}

/** @param {import('@playwright/test').Page} page @returns {Promise<number[]>} in milliseconds, a run each */
export function engineParts(page) {
  return page.evaluate(
    () => /** @type {{ engineParts?: number[] }} */ (globalThis).engineParts ?? [],
  );
}

const PRELUDE = `{
  const { prototype } = MessagePort;
  const listen = Object.getOwnPropertyDescriptor(prototype, 'onmessage');
  const post = prototype.postMessage;
  let start;
  Object.defineProperty(prototype, 'onmessage', {
    ...listen,
    set(handler) {
      listen.set.call(this, (event) => {
        if (event.data.type === 'start') start = performance.now();
        handler(event);
      });
    },
  });
  prototype.postMessage = function (message, ...rest) {
    const isFirst = start !== undefined && message?.text?.includes('flow-run-created');
    const stamped = isFirst ? { ...message, engineMs: performance.now() - start } : message;
    if (isFirst) start = undefined;
    return post.call(this, stamped, ...rest);
  };
}
`;
