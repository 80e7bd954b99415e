import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Input, MethodName } from '../../contract/api';
import type { Result as Reply } from '../../contract/failure';
import { createHost, type Host } from '../host';
import type { Result } from '../host.types';
import { Chance } from './chance';

/** Schools of the tests: their answers, and their lists as they would be pasted. */
const SCHOOLS = [
  ['example-primary.json', 'published-primary.tsv'],
  ['small-scottish-primary.json', 'small-scottish-primary.tsv'],
  ['special-school.json', 'special-school.tsv'],
  ['fe-college-wales.json', 'fe-college-wales.tsv'],
] as const;

type Sent = Input<'saveAnswers'>['answers'];

function answersIn(file: string): Sent {
  const read = JSON.parse(readFileSync(file, 'utf8')) as { [key: string]: unknown };
  return Object.entries(read).map(([key, value]) => {
    const { answer, detail } = (typeof value === 'object' ? value : { answer: value, detail: '' }) as {
      answer: unknown;
      detail: string;
    };
    return { key, answer: String(answer), detail };
  });
}

/** One call as the sidebar makes it. Throws where the script itself failed: no edit of a person's may cause that. */
export function wire<M extends MethodName>(host: Host, method: M, input: Input<M>): Reply<unknown> {
  return replyIn(host.call('rpc', method, JSON.stringify(input)), method);
}

/** What the server answered; whatever it throws is a defect. */
export function replyIn(result: Result, method: MethodName): Reply<unknown> {
  if (!result.ok) throw new Error(`${method} threw ${result.name}: ${result.message}`);
  return JSON.parse(String(result.value)) as Reply<unknown>;
}

/** Where the built bundle and the fixture schools are. */
export type Where = { readonly root: string; readonly dist: string };

/** A school about to be refreshed for the first time: answers and offers stand, in one of three surroundings. */
export function newSchool({ root, dist }: Where, seed: number): Host {
  const chance = new Chance(seed);
  const [answers, list] = chance.of(SCHOOLS);
  const host = createHost({ dist, writeMode: chance.of(['immediate', 'deferred']) });
  host.openSheet('Our plan');
  host.plainText(chance.of(['formula', 'text']));
  wire(host, 'saveAnswers', { answers: answersIn(join(root, 'test/schools', answers)) });
  wire(host, 'addProvision', { text: readFileSync(join(root, 'test/schools', list), 'utf8') });
  return host;
}

/** Answers that change many texts of the plan at once. */
const NEWS: readonly (readonly [key: string, choices: readonly string[]])[] = [
  ['nation', ['England', 'Scotland', 'Wales', 'Northern Ireland']],
  ['setting', ['School', 'Special school', 'College']],
  ['remitWritten', ['Yes', 'No', 'Partly', 'Not sure']],
  ['mhst', ['Yes', 'No', 'Not sure']],
  ['needs.1', ['Anxiety and worry', 'Low mood', 'Bereavement and loss', 'Neurodiversity']],
  ['safety.self-harm', ['Yes', 'No', 'Not sure']],
  ['ratings.targeted-1', ['Embedded', 'Emerging', 'Not yet in place', "Don't know"]],
  ['ratings.identify-4', ['Embedded', 'Established', 'Not yet in place']],
  ['july', ['Own July', '3/4', '=1+1']],
];

/** The most answers that are sent at once. */
export const MOST_NEWS = 5;

/** What the lead answers in the sidebar before the next refresh. */
export function newsOf(chance: Chance): Sent {
  return Array.from({ length: chance.between(2, MOST_NEWS) }, () => {
    const [key, choices] = chance.of(NEWS);
    return { key, answer: chance.of(choices) };
  });
}
