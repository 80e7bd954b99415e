import { foldName } from '../domain/paste/matchType';
import { blankProvision } from './models';
import type { Services } from './services';
import { provisionRows } from './tabRows';

/** Names of the offers that stand in the register, folded so that case and plurals make no difference. */
export function standingNames(services: Services): ReadonlySet<string> {
  const tabs = services.where() === 'sheet' ? services.tabs() : null;
  const tab = tabs?.found('cached').find(({ kind }) => kind === 'provision');
  if (!tabs || tab === undefined) return new Set();
  const blank = blankProvision();
  const names = provisionRows(tabs.readText(tab, blank.columns), blank).map(({ cells }) => foldName(cells.name ?? ''));
  return new Set(names.filter((name) => name !== ''));
}
