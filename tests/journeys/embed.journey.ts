import linkFixtures from '../fixtures/links-v1.json' with { type: 'json' };
import { expect, journey } from './support/journey';

const { fragment } = linkFixtures['exam-2-with-everything'];

const COURSE = `<!doctype html><title>Course</title><h1>Week 3</h1>
<iframe title="Exam" src="embed/?lang=en#${fragment}" width="700" height="300"></iframe>
<script>
  addEventListener('message', ({ data, source }) => {
    const frame = document.querySelector('iframe');
    if (source !== frame.contentWindow || data?.type !== 'flujo:height') return;
    frame.height = data.height;
  });
</script>`;

journey(
  'a course page shows a playground that runs, tells its height and keeps nothing',
  async ({ page }) => {
    await page.route('**/course.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: COURSE }),
    );
    await page.goto('course.html');
    const embed = page.getByTitle('Exam', { exact: true }).contentFrame();
    await expect(embed.getByRole('link', { name: 'Open in Flujo' })).toHaveAttribute(
      'href',
      /#v1\./,
    );
    await expect(embed.getByRole('tab')).toHaveCount(2);
    await expect
      .poll(() => page.evaluate(() => document.querySelector('iframe')?.height))
      .not.toBe('300');
    await embed.getByRole('button', { name: 'Run with their answers' }).click();
    await expect(embed.getByRole('log')).toContainText('Excelente obtuviste un 9');
    await expect(embed.getByRole('status', { name: 'Run state' })).toHaveText('Completed');

    await page.goto('runs/?lang=en');
    await expect(page.getByRole('main')).toContainText('Every run of your flows will show up here');
  },
);

journey('an embed with a bad link says what is wrong', async ({ page }) => {
  await page.goto('embed/?lang=en#v1.abc');
  await expect(page.getByText('It arrived cut off or altered')).toBeVisible();
  await page.goto('embed/?lang=en');
  await page.reload();
  await expect(page.getByText('This page shows a program inside another page')).toBeVisible();
});
