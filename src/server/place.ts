import type { Services } from './services';

/** Where the page was left, in this person's own store: the file it was in, then the place. One is enough. */
const KEY = 'smhl.place';
const BETWEEN = ' ';

/** Keeps where this person is in the page. */
export function keepPlace(services: Services, place: string): void {
  services
    .store()
    .mine()
    .write({ [KEY]: `${services.tabs().planId()}${BETWEEN}${place}` });
}

/** Where this person left the page in this file; '' when nowhere. */
export function keptPlace(services: Services): string {
  const kept = services.store().mine().read(KEY) ?? '';
  const [file, ...place] = kept.split(BETWEEN);
  return file === services.tabs().planId() ? place.join(BETWEEN) : '';
}
