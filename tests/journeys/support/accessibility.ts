import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds serious or critical on the page as it stands, a line for each element. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // What passes is not listed: naming each such element takes axe longer than judging it.
  // Its other mode opens a page for each that it judges, to read frames of other origins; ours hold nothing
  // to be seen.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => {
        const summary = (failureSummary ?? '').replaceAll(/\s+/g, ' ');
        return `${id}: ${target.join(' ')}: ${summary}`;
      }),
    );
}
