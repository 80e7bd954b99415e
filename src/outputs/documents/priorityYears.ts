import { lineWords } from '../../content/sentences/docWords';
import type { PriorityLine } from '../../domain/findings';
import type { Plan } from '../../domain/plan';
import type { DocContent } from './docContent';
import { ourWords, type Slot, textSlot } from './sentences/slot';
import { lastOf, listOf } from './words';

/** The years a priority is about: those an offer does not reach yet, else every year. */
export function priorityYears(plan: Plan, content: DocContent, line: PriorityLine): Slot | undefined {
  if (!line.key.startsWith('gap:part')) {
    return ourWords(plan.answers.setting === 'college' ? lineWords.everyStudent : lineWords.everyYear);
  }
  const missing = yearsNotReached(plan, content, line);
  return textSlot(yearsInWords(plan, content, missing), [{ kind: 'gap', key: line.key }]);
}

function yearsNotReached(plan: Plan, content: DocContent, line: PriorityLine): readonly number[] {
  const cells = plan.findings.cells.filter((cell) => cell.state === 'part' && line.needs.includes(cell.need));
  const offers = plan.provision.filter((row) => cells.some((cell) => cell.offers.includes(row.key)));
  const reached = new Set(offers.filter((row) => row.status === 'running').flatMap((row) => row.years ?? []));
  const years = content.nations[plan.answers.nation].years.filter((year) =>
    cells.some((cell) => cell.phase === null || cell.phase === year.phase),
  );
  return reached.size > 0 ? years.map((year) => year.number).filter((n) => !reached.has(n)) : [];
}

/** "Years 3 to 6"; "Reception and Years 1 and 2". */
export function yearsInWords(plan: Plan, content: DocContent, numbers: readonly number[]): string {
  const labels = content.nations[plan.answers.nation].years
    .filter((year) => numbers.includes(year.number))
    .map((year) => year.label);
  const plain = labels.filter((label) => label.startsWith('Year ')).map((label) => label.slice(5));
  const other = labels.filter((label) => !label.startsWith('Year '));
  const inARow = plain.length > 2 && plain.every((n, at) => at === 0 || Number(n) === Number(plain[at - 1]) + 1);
  const years = inARow ? `${plain[0]} to ${lastOf(plain)}` : listOf(plain);
  return listOf([...other, ...(plain.length > 0 ? [`${plain.length > 1 ? 'Years' : 'Year'} ${years}`] : [])]);
}
