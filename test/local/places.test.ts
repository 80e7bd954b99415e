import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { growthFigures } from '../../src/local/bench/growth';
import { places, seenIn } from '../../src/local/bench/places';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Each makes several workbooks; on a busy machine that takes a while. */
const PATIENCE = { timeout: 240_000 };

/** Two places as unlike the usual one as they come; `npm run bench` compares them all. */
const FAR_AWAY = [
  {
    locale: 'fr_FR',
    script: 'America/Los_Angeles',
    file: 'Pacific/Kiritimati',
    process: 'Asia/Kolkata',
    plain: 'text',
  },
  { locale: 'en_US', script: 'Pacific/Kiritimati', file: 'America/Los_Angeles', process: 'UTC', plain: 'formula' },
] as const;

test('the same text in another locale, other time zones and with the other reading of plain text', PATIENCE, () => {
  const [home] = places();
  const wanted = home === undefined ? '' : seenIn(ROOT, home);
  expect(wanted.length).toBeGreaterThan(5_000);
  for (const place of FAR_AWAY) expect(seenIn(ROOT, place)).toBe(wanted);
});

test('answers that change back and forth leave nothing behind', PATIENCE, () => {
  const { most, grown, refreshes } = growthFigures(ROOT, 12, [
    ['safety.self-harm', 'Yes', 'No'],
    ['nation', 'Wales', 'England'],
  ]);
  expect(refreshes).toBe(12);
  expect(grown.propertyBytes).toBeLessThan(200);
  expect(most).toBe(0);
});
