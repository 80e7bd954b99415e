import { content } from '../../content';
import { rulesContent } from '../../content/rulesContent';
import { assess } from '../../domain/assess';
import type { AnswerRow, ProvisionRow } from '../../domain/plan';
import { readAnswers } from '../../domain/reading/readAnswers';
import { readProvision } from '../../domain/reading/readProvision';
import { millisecondsOf } from './wire';

const OFFERS = 5_000;
const RUNS = 7;
const TODAY = '2026-11-23';

function plan(): { answers: AnswerRow[]; provision: ProvisionRow[] } {
  const types = content.provisionTypes.map(({ name }) => name);
  const provision = Array.from({ length: OFFERS }, (_, at) => ({
    key: `p-${at}`,
    cells: {
      name: types[at % types.length] ?? '',
      tier: 'Targeted',
      mainNeed: 'Anxiety and worry',
      alsoHelps: 'Low mood, Belonging and bullying',
      lead: 'Pastoral team',
      running: 'Running',
      phases: 'Primary, Secondary',
      provider: 'Our own staff',
      deputy: 'Yes',
      places: '24',
      measure: 'Goal review',
      lastReview: '2026-06-20',
      howToAsk: 'Ask the form tutor',
    },
  }));
  const answers = content.indicators.map(({ id }, at) => ({
    key: `ratings.${id}`,
    answer: String(at % 4),
    detail: '',
  }));
  return { answers, provision };
}

/** How long the rules take at 5,000 provisions, against reading the same plan as JSON. */
export function ruleFigures() {
  const written = plan();
  const json = JSON.stringify(written);
  const { answers } = readAnswers(written.answers, content.questions, TODAY);
  const { provision } = readProvision(written.provision, content, 'england');
  const parse = millisecondsOf(RUNS, () => JSON.parse(json));
  const schema = millisecondsOf(RUNS, () => {
    readAnswers(written.answers, content.questions, TODAY);
    readProvision(written.provision, content, 'england');
  });
  const rules = millisecondsOf(RUNS, () => assess(answers, provision, rulesContent));
  return {
    provisions: OFFERS,
    jsonParse: { milliseconds: parse },
    schemaParse: { milliseconds: schema, ratio: Math.round((schema / parse) * 10) / 10 },
    assess: { milliseconds: rules, ratio: Math.round((rules / parse) * 10) / 10, budget: 10 },
  };
}
