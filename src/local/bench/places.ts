import type { Host } from '../host.types';
import { filled, OFFERS, say, tabsOf } from './school';
import { ask } from './wire';

const LOCALES = ['en_GB', 'en_US', 'fr_FR'] as const;
const ZONES = ['Europe/London', 'America/Los_Angeles', 'Pacific/Kiritimati'] as const;
const PLAIN = ['formula', 'text'] as const;

/**
 * The 5th of December 2025 as a person types it in each locale: within a year of the usual day, which the 12th of May,
 * its misreading, is not.
 */
const TYPED: { readonly [locale in (typeof LOCALES)[number]]: string } = {
  en_GB: '05/12/2025',
  en_US: '12/05/2025',
  fr_FR: '05/12/2025',
};

/** Where and how one workbook is used: three settings of time, the locale, and how plain-text cells take "=". */
export type Place = {
  readonly locale: (typeof LOCALES)[number];
  readonly script: string;
  readonly file: string;
  readonly process: string;
  readonly plain: (typeof PLAIN)[number];
};

/** Runs with the clock of this machine in another zone. */
function inZone<T>(zone: string, work: () => T): T {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

/** Everything the planner shows: its own tabs whole, and what the register and the answers are read as. */
function shownIn(host: Host): string {
  const people = ['Provision', 'Answers'];
  const own = tabsOf(host).filter(({ name }) => !people.includes(name));
  const texts = own.map(({ name, cells }) => [name, Object.entries(cells).map(([at, { shown }]) => [at, shown])]);
  const { answers, problems } = ask(host, 'open', {});
  return JSON.stringify([texts, answers, problems]);
}

function texts(host: Host, locale: Place['locale']): string {
  const provision = tabsOf(host).find(({ name }) => name === 'Provision');
  const header =
    Object.entries(provision?.cells ?? {}).find(([, { shown }]) => shown === 'Last looked at')?.[0] ?? 'A1';
  const reviewed = `${header.replace(/\d+/, '')}2`;
  host.edit(
    { do: 'type', tab: 'Provision', at: reviewed, text: TYPED[locale] },
    { do: 'numberFormat', tab: 'Gap analysis', range: 'C2:D9', text: '@' },
  );
  say(host, 'confirmed.crisis-route.on', '2026-10-01');
  say(host, 'crisisRoute', 'Yes');
  say(host, 'ratings.targeted-4', 'Not yet in place');
  ask(host, 'refresh', {});
  const once = shownIn(host);
  ask(host, 'refresh', {});
  return once === shownIn(host) ? once : `${once} and then otherwise`;
}

/** What one workbook shows after answers, a typed date and two refreshes in one place. */
export function seenIn(root: string, { locale, script, file, process: zone, plain }: Place): string {
  return inZone(zone, () => {
    const host = filled(root, OFFERS, { locale, zones: { script, file } });
    host.plainText(plain);
    ask(host, 'refresh', {});
    return texts(host, locale);
  });
}

const HOME: Place = { locale: 'en_GB', script: ZONES[0], file: ZONES[0], process: ZONES[0], plain: 'formula' };

/** Every locale with both readings of plain text; every zone for script, file and machine in turn. */
export function places(): readonly Place[] {
  const spoken = LOCALES.flatMap((locale) => PLAIN.map((plain) => ({ ...HOME, locale, plain })));
  const zoned = ZONES.slice(1).flatMap((zone) => [
    { ...HOME, script: zone },
    { ...HOME, file: zone },
    { ...HOME, process: zone },
    { ...HOME, script: zone, file: zone, process: zone },
  ]);
  return [...spoken, ...zoned];
}

/** Does every place show the same text, dates too? */
export function placeFigures(root: string) {
  const home = seenIn(root, HOME);
  const other = places().filter((place) => seenIn(root, place) !== home);
  return {
    locales: LOCALES,
    zones: ZONES,
    plainText: PLAIN,
    compared: places().length,
    same: other.length === 0,
    other,
  };
}
