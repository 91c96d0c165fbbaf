import type { Page } from '@playwright/test';

export const SIZES = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
} as const;
export const THEMES = ['light', 'dark'] as const;
export const LANGUAGES = ['es', 'en'] as const;

export interface Screen {
  readonly size?: keyof typeof SIZES;
  readonly theme?: (typeof THEMES)[number];
  readonly language?: (typeof LANGUAGES)[number];
}

/** Opens an address below the site, such as `runs/`, the way someone with this screen would see it. */
export async function open(
  page: Page,
  address: string,
  { size = 'desktop', theme = 'light', language = 'en' }: Screen = {},
): Promise<void> {
  await page.setViewportSize(SIZES[size]);
  await page.emulateMedia({ colorScheme: theme });
  const [path = '', fragment] = address.replace(/^\//, '').split('#');
  const joint = path.includes('?') ? '&' : '?';
  const end = fragment === undefined ? '' : `#${fragment}`;
  await page.goto(`${path}${joint}lang=${language}${end}`);
}
