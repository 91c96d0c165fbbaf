import { expect, test } from 'vitest';
import { installedEngine } from '$lib/flujo/installed-engine';
import { rehearse } from '$lib/sandbox/rehearse';

test('a rehearsal is over before the next message, and leaves no engine behind', async () => {
  const seen: string[] = [];
  void rehearse().then(() => seen.push('rehearsed'));
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      seen.push('message');
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
  expect(seen).toEqual(['rehearsed', 'message']);
  expect(() => installedEngine()).toThrow();
});
