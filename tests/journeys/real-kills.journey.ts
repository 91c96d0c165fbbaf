import { expect, journey } from './support/journey';
import { killRound, LAST_LINE, WriteWatch, type KillMoment } from './support/kill-round';

const MOMENTS: readonly KillMoment[] = [
  { write: 1, when: 'saved' },
  { write: 2, when: 'writing' },
  { write: 4, when: 'writing' },
];

journey(
  'a page killed while its run writes loses nothing that was saved, and the run goes on',
  async ({ context }) => {
    const watch = await WriteWatch.on(context);
    for (const moment of MOMENTS) {
      const round = await killRound(context, watch, moment);
      expect(round.saved).toBeGreaterThan(0);
      expect(round).toMatchObject({ lost: 0, twice: 0, found: { outcome: 'Crashed' } });
      expect(round.lines).toContain(LAST_LINE);
    }
  },
);
