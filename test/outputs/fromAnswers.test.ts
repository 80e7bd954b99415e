import { describe, expect, it } from 'vitest';
import { questions } from '../../src/content/questions/index';
import { rulesContent } from '../../src/content/rulesContent';
import { assess } from '../../src/domain/assess';
import type { AnswerRow, Plan } from '../../src/domain/plan';
import { readAnswers } from '../../src/domain/reading/readAnswers';
import { draftStrategyBoard } from '../../src/outputs/documents/strategyBoard';
import { draftStrategyPage } from '../../src/outputs/documents/strategyPage';
import { outlineInset } from '../../src/outputs/sessions/insetOutline';
import { docContent } from './docContent';
import { expectReadable } from './readable';
import { textsOf } from './renderDoc';
import { action, tallowmere } from './schools';

/** Tallowmere again, this time from the rows of its Answers tab and through the rules. */
function fromRows(more: readonly AnswerRow[] = []): Plan {
  const typed = Object.entries(tallowmere.answers.told).map(([key, value]) => ({ key, ...value }));
  const row = (key: string, answer: string, detail = ''): AnswerRow => ({ key, answer, detail });
  const start = [
    row('nation', 'England'),
    row('setting', 'School'),
    row('phases', 'Primary'),
    row('stage', '2'),
    row('roll.primary', '210'),
  ];
  const ratings = [
    row('ratings.leadership-1', '0'),
    row('ratings.parents-3', '1'),
    row('ratings.student-voice-3', '0'),
  ];
  const safety = [row('safety.self-harm', 'No')];
  const reading = readAnswers([...more, ...typed, ...start, ...ratings, ...safety], questions, '2026-11-23');
  const answers = { ...reading.answers, confirmed: tallowmere.answers.confirmed };
  const findings = assess(answers, tallowmere.provision, rulesContent);
  const actions = findings.actions.map((one) =>
    action(one.key, { owner: 'Inclusion lead', finish: '2027-02-12', success: one.success ?? '' }),
  );
  return { ...tallowmere, answers, findings, actions };
}

describe('documents from a school’s own rows', () => {
  it('tell of the gaps that the rules found', () => {
    const plan = fromRows();
    expect(plan.findings.lines.some(({ lane }) => lane === 'B')).toBe(true);
    const board = draftStrategyBoard(plan, docContent);
    expectReadable(board.model);
    const words = textsOf(board.model).join('\n');
    expect(words).toMatch(/SLT will look at this work every term|A member of SLT will sponsor this work/);
    expect(words).toContain('Settle the safety checks with the DSL by Friday 18 December 2026.');
    expect(words).toContain('Three hours a week is kept for leading.');
  });

  it('keep what governs the lead’s own post off the public page', () => {
    const { model } = draftStrategyPage(fromRows(), docContent);
    expectReadable(model);
    expect(textsOf(model).join('\n')).not.toMatch(/SLT will look|A member of SLT/);
  });

  it('give the session its clock', () => {
    const { model, ready } = outlineInset(fromRows(), docContent, { outline: 'inset-launch', minutes: 45 });
    expectReadable(model);
    expect(ready.ready).toBe(true);
    expect(textsOf(model).join('\n')).toContain('| 15:40 | 15:46 | 6 | Settle |');
  });
});
