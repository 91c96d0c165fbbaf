import { expect, test } from '@playwright/test';

interface JourneyOptions {
  /** Errors that belong to the journey, such as the browser's own line about a missing page. */
  readonly expectedErrors: RegExp | undefined;
}

/** A test that fails on any error of any page and any line in the browser's console that reports one. */
export const journey = test.extend<JourneyOptions & { faultless: undefined }>({
  expectedErrors: [undefined, { option: true }],
  baseURL: async ({}, use) => {
    await use(process.env.FLUJO_SITE);
  },
  faultless: [
    async ({ context, expectedErrors }, use) => {
      const errors: string[] = [];
      context.on('weberror', (fault) => errors.push(fault.error().stack ?? fault.error().message));
      context.on('console', (line) => {
        const { url } = line.location();
        if (line.type() === 'error') errors.push(`${line.text()} (${url})`);
      });
      await use(undefined);
      const unexpected = errors.filter((error) => !expectedErrors?.test(error));
      expect(unexpected, 'errors in the page or its console').toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };
