import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { HistoryDatabase } from '$lib/history/schema';
import type { RunEvent } from '$lib/contract/events';
import type { SharedPlayground } from '$lib/contract/program';
import type { LockPort } from '$lib/history/lock-port';
import { startRecording, type RecordingOptions, type RecordingPorts } from '$lib/history/recorder';
import { RunLedger } from '$lib/projections/run-ledger';

export const program: SharedPlayground = {
  v: 1,
  title: 'Examen',
  files: { 'examen.ts': '// ...' },
  entry: 'examen.ts',
};

/** An empty database of its own. */
export function testDatabase(): HistoryDatabase {
  return new HistoryDatabase('flujo', { indexedDB: new IDBFactory(), IDBKeyRange });
}

/** Locks of one browser; `closeTab` lets go of all that were taken. */
export function testLocks(): LockPort & { readonly held: Set<string>; closeTab(): void } {
  const held = new Set<string>();
  return {
    held,
    closeTab: () => held.clear(),
    tryHold: (name) => {
      if (held.has(name)) return Promise.resolve(undefined);
      held.add(name);
      return Promise.resolve(() => void held.delete(name));
    },
  };
}

/** A recorder that does not wait for more events, and what feeds it. */
export function recording(
  id: string,
  ports: RecordingPorts,
  options: Partial<RecordingOptions> = {},
) {
  const ledger = new RunLedger();
  const recorder = startRecording(
    { id, program, ledger, ...options },
    { locks: undefined, pause: () => Promise.resolve(), ...ports },
  );
  const record = (events: readonly RunEvent[]) => {
    for (const event of events) ledger.apply(event);
    return recorder.append(events);
  };
  return { ledger, recorder, record };
}

/** Records a whole run. */
export async function keep(id: string, events: readonly RunEvent[], ports: RecordingPorts) {
  const { record, recorder } = recording(id, ports);
  await record(events);
  await recorder.finish();
}
