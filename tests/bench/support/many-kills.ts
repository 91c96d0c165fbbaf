import type { Browser } from '@playwright/test';
import { killRound, LAST_LINE, WriteWatch } from '../../journeys/support/kill-round';
import type { Figures } from './engine-speed';

/** Kills so many pages while their runs write; throws when one loses anything or does not go on. */
export async function manyKills(browser: Browser, url: string, kills: number): Promise<Figures> {
  const context = await browser.newContext({ baseURL: url, serviceWorkers: 'block' });
  const watch = await WriteWatch.on(context);
  const times: number[] = [];
  let saved = 0;
  for (let kill = 0; kill < kills; kill++) {
    const when = kill % 2 === 0 ? 'saved' : 'writing';
    const moment = { write: (kill % 6) + (when === 'saved' ? 1 : 2), when } as const;
    const round = await killRound(context, watch, moment);
    const { lost, twice, found, lines } = round;
    const isCrashed = found?.type === 'program-ended' && found.outcome === 'Crashed';
    if (lost > 0 || twice > 0 || !isCrashed || !lines.includes(LAST_LINE)) {
      throw new Error(`Kill ${kill}: ${JSON.stringify({ moment, ...round })}`);
    }
    saved += round.saved;
    times.push(round.backMs);
  }
  await context.close();
  return { [`${kills} kills, ${saved} events saved before them`]: times };
}
