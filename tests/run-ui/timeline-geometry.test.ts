import { expect, test } from 'vitest';
import { timelineSizes } from '$lib/run-ui/timeline-geometry';

const rows = (...labels: string[]) => labels.map((label) => ({ label, depth: 1 }));

test('the names get a wider column where the picture has room, and never more than a third of it', () => {
  const long = rows('a-0', 'pronostico_del_tiempo-299');
  expect(timelineSizes(460, true, rows('a-0')).labels).toBe(100);
  expect(timelineSizes(620, true, long).labels).toBeGreaterThan(160);
  expect(timelineSizes(620, true, long).labels).toBeLessThan(620 / 3);
  expect(timelineSizes(320, true, long).labels).toBe(100);
  expect(timelineSizes(1200, false, rows('x'.repeat(200))).labels).toBeLessThanOrEqual(300);
});
