import { demoWords } from '../../content/demoWords';

/** What the person asked the demo to do. */
export type DemoOptions = {
  readonly answers: string | null;
  readonly provision: string | null;
  readonly out: string;
  readonly today: string | null;
  readonly print: 'summary' | 'json' | 'example' | 'help';
};

/** A mistake of the person's that ends the demo with exit code 2: the message says where and what to do. */
export class Mistake extends Error {}

/** Fills the slots of one of the demo's sentences. */
export function say(template: string, slots: { readonly [slot: string]: string | number }): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot));
}

const FLAGS: { readonly [flag: string]: DemoOptions['print'] } = {
  '--json': 'json',
  '--example': 'example',
  '--help': 'help',
};
const VALUES: { readonly [option: string]: 'answers' | 'provision' | 'out' | 'today' } = {
  '--answers': 'answers',
  '--provision': 'provision',
  '--out': 'out',
  '--today': 'today',
};

/** Reads the command line. Throws a Mistake for an unknown option or a missing value. */
export function readOptions(given: readonly string[]): DemoOptions {
  const options = { answers: null, provision: null, out: 'out', today: null, print: 'summary' } as {
    -readonly [key in keyof DemoOptions]: DemoOptions[key];
  };
  for (let i = 0; i < given.length; i++) {
    const option = given[i] ?? '';
    const flag = FLAGS[option];
    const name = VALUES[option];
    if (flag !== undefined) options.print = flag;
    else if (name !== undefined) options[name] = givenFor(option, given[++i]);
    else throw new Mistake(say(demoWords.errors.unknownOption, { option }));
  }
  if (options.today !== null && !/^\d{4}-\d{2}-\d{2}$/.test(options.today))
    throw new Mistake(say(demoWords.errors.badDay, { value: options.today }));
  return options;
}

function givenFor(option: string, value: string | undefined): string {
  if (value === undefined || value.startsWith('--')) throw new Mistake(say(demoWords.errors.missingValue, { option }));
  return value;
}
