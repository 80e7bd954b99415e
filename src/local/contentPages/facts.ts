import { content, measures, processMeasures, statutoryHooks } from '../../content/index';
import { reviewWords, statusInWords } from '../../content/reviewWords';
import { nationsOf, readable, sourceInWords } from './inWords';
import type { ReviewPage } from './page';

const { headings, columns, ...words } = reviewWords;

/** Law and guidance, with status and how sure we are. */
export function hooksPage(): ReviewPage {
  const hooks = statutoryHooks.map(({ id, name, nations, status, fact, check, source }) => [
    id,
    name,
    nationsOf(nations),
    statusInWords[status],
    readable(fact),
    check ?? words.none,
    sourceInWords(source),
  ]);
  const frameworks = Object.values(content.nations).map(({ name, framework, inspectorate, source }) => [
    name,
    framework.name,
    framework.status,
    inspectorate,
    [...sourceInWords(framework.source), ...sourceInWords(source).map((line) => `~${line}`)],
  ]);
  return {
    id: 'hooks',
    tables: [
      { title: headings.hooks, head: columns.hook, rows: hooks, widths: [11, 13, 8, 9, 24, 11, 14, 10] },
      { title: headings.frameworks, head: columns.framework, rows: frameworks },
    ],
  };
}

/** Measures by name, and what needs no licence. */
export function measuresPage(): ReviewPage {
  const rows = measures.map((one) => [
    one.id,
    one.name,
    one.ages,
    one.completedBy,
    one.goodFor,
    one.notFor,
    [one.licence, `~${one.owner}`, `~${one.url}`],
    sourceInWords(one.source),
  ]);
  const plain = processMeasures.map((text, place) => [String(place + 1), text]);
  return {
    id: 'measures',
    tables: [
      { title: headings.process, head: columns.number, rows: plain },
      { title: headings.measures, head: columns.measure, rows, widths: [9, 11, 7, 10, 12, 15, 15, 12, 9] },
    ],
  };
}
