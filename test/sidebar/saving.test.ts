import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/sidebar/answers/answer';
import { isUnsaved, shownAnswers } from '../../src/sidebar/answers/queue';
import { page, refusal, row, saved, text } from './page';

describe('saving', () => {
  it('waits until typing rests, and carries every answer in one call', () => {
    const { calls, pass, type } = page();
    type('a', text('1'));
    pass(1000);
    type('b', text('2', 'why'));
    pass(1000);
    expect(calls).toHaveLength(0);
    pass(300);
    const was = { answer: '', detail: '' };
    const answers = [
      { key: 'a', answer: '1', was },
      { key: 'b', answer: '2', detail: 'why', was },
    ];
    expect(calls.map(({ sent }) => sent)).toEqual([{ answers, place: 'first/0' }]);
  });

  it('has one call under way; what is typed meanwhile goes into the next, over what was just read back', async () => {
    const { calls, pass, type, now } = page();
    type('a', text('one'));
    pass(1200);
    type('a', text('one two '));
    type('b', text('x'));
    pass(5000);
    expect(calls).toHaveLength(1);
    await calls[0].answer(saved([row('a', text('one'))]));
    expect(calls[1].sent.answers).toEqual([
      { key: 'a', answer: 'one two ', was: { answer: 'one', detail: '' } },
      { key: 'b', answer: 'x', was: { answer: '', detail: '' } },
    ]);
    await calls[1].answer(saved([row('a', text('one two')), row('b', text('x'))]));
    expect(calls).toHaveLength(2);
    expect(isUnsaved(now())).toBe(false);
    expect(now().savedAt).toBe('2026-11-23T14:02:00Z');
  });

  it('leaves the box as typed where the sheet trimmed it, until the screen is left', async () => {
    const { calls, pass, type, now, tell } = page();
    type('a', text('one '));
    pass(1200);
    await calls[0].answer(saved([row('a', text('one'))]));
    expect(shownAnswers(now()).a).toEqual(text('one '));
    tell({ type: 'left' });
    expect(shownAnswers(now()).a).toEqual(text('one'));
    expect(calls).toHaveLength(1);
  });

  it('sends nothing for a text that was typed and taken back', () => {
    const { calls, pass, type } = page([row('a', text('old'))]);
    type('a', text('older'));
    type('a', text('old'));
    pass(5000);
    expect(calls).toHaveLength(0);
  });

  it('waits while a refresh runs, longer each time, and then saves', async () => {
    const { calls, pass, type, now } = page();
    type('a', text('1'));
    pass(1200);
    await calls[0].answer(refusal('busy'));
    expect(now().saving.at).toBe('waiting');
    pass(1900);
    expect(calls).toHaveLength(1);
    pass(100);
    await calls[1].answer(refusal('busy'));
    pass(3900);
    expect(calls).toHaveLength(2);
    pass(100);
    await calls[2].answer(saved([row('a', text('1'))]));
    expect(isUnsaved(now())).toBe(false);
    expect(now().tries).toBe(0);
  });

  it('keeps everything after a failure, and sends it again when asked or when something more is typed', async () => {
    const { calls, pass, type, now, saver } = page();
    type('a', text('1'));
    pass(1200);
    await calls[0].answer(refusal('google-failed'));
    expect(now().saving).toMatchObject({ at: 'failed', failure: { code: 'google-failed' } });
    expect(shownAnswers(now()).a).toEqual(text('1'));
    pass(60_000);
    expect(calls).toHaveLength(1);
    saver.flush();
    expect(calls[1].sent.answers).toMatchObject([{ key: 'a', answer: '1' }]);
    await calls[1].answer(refusal('google-failed'));
    type('b', text('2'));
    pass(1200);
    expect(calls[2].sent.answers.map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('sets a text aside that no cell can hold, and saves the others', async () => {
    const { calls, pass, type, now, saver } = page();
    type('a', text('too much'));
    type('b', text('2'));
    pass(1200);
    await calls[0].answer(refusal('too-long', 'a'));
    expect(calls[1].sent.answers.map(({ key }) => key)).toEqual(['b']);
    await calls[1].answer(saved([row('b', text('2'))]));
    expect(now().refused).toEqual({ a: 'too-long' });
    expect(await saver.flush()).toBe(false);
    type('a', text('less'));
    pass(1200);
    expect(calls[2].sent.answers).toMatchObject([{ key: 'a', answer: 'less' }]);
  });

  it('tells when everything is in the sheet', async () => {
    const { calls, type, saver } = page();
    expect(await saver.flush()).toBe(true);
    type('a', text('1'));
    const all = saver.flush();
    await calls[0].answer(saved([row('a', text('1'))]));
    expect(await all).toBe(true);
    type('b', text('1'));
    const none = saver.flush();
    await calls[1].answer(refusal('google-failed'));
    expect(await none).toBe(false);
  });

  it('says so when a call is slow, and still takes its reply', async () => {
    const { calls, pass, type, now } = page();
    type('a', text('1'));
    pass(1200);
    pass(12_000);
    expect(now().saving).toEqual({ at: 'flying', slow: true });
    await calls[0].answer(saved([row('a', text('1'))]));
    expect(now().saving).toEqual({ at: 'idle' });
  });
});

describe('a call without a reply', () => {
  it('is given up in the end, and what it carried is sent again', async () => {
    const { calls, pass, type, now, saver } = page();
    type('a', text('1'));
    pass(1200);
    pass(75_000);
    await calls[0].answer(saved([row('a', text('late'))]));
    expect(now().saving).toMatchObject({ at: 'failed', failure: { message: 'No answer' } });
    expect(now().savedAt).toBe('');
    const all = saver.flush();
    expect(calls[1].sent.answers).toMatchObject([{ key: 'a', answer: '1' }]);
    await calls[1].answer(saved([row('a', text('1'))]));
    expect(await all).toBe(true);
  });
});

describe('a colleague answered the same question', () => {
  async function conflict() {
    const made = page([row('a', text('old'))]);
    made.type('a', text('mine'));
    made.pass(1200);
    await made.calls[0].answer(saved([], [row('a', text('theirs'))]));
    return made;
  }

  it('shows both and sends neither until one is chosen', async () => {
    const { now, calls, pass, saver } = await conflict();
    expect(shownAnswers(now()).a).toEqual(text('mine'));
    expect(now().conflicts).toEqual({ a: text('theirs') });
    pass(60_000);
    expect(await saver.flush()).toBe(false);
    expect(calls).toHaveLength(1);
  });

  it('sends mine over theirs when mine is chosen', async () => {
    const { tell, calls, saver } = await conflict();
    tell({ type: 'settled', key: 'a', take: 'mine' });
    saver.flush();
    expect(calls[1].sent.answers).toEqual([{ key: 'a', answer: 'mine', was: { answer: 'theirs', detail: '' } }]);
  });

  it('leaves theirs when theirs is chosen', async () => {
    const { tell, now, saver, calls } = await conflict();
    tell({ type: 'settled', key: 'a', take: 'theirs' });
    expect(shownAnswers(now()).a).toEqual(text('theirs'));
    expect(await saver.flush()).toBe(true);
    expect(calls).toHaveLength(1);
  });

  it('is noticed where the sheet was read anew while mine was not saved', () => {
    const { now, tell, type, calls, saver } = page([row('a', text('old'))]);
    type('a', text('mine'));
    tell({ type: 'read', rows: [row('a', text('theirs')), row('b', text('new'))], asOf: now().replies });
    saver.flush();
    expect(calls[0].sent.answers[0].was).toEqual({ answer: 'old', detail: '' });
    expect(shownAnswers(now()).b).toEqual(text('new'));
  });
});

/** A page and a sheet that saves, fails or is busy as told. */
function pageAndSheet() {
  const made = page();
  const sheet = new Map<string, Answer>();
  let answered = 0;
  const reply = async (as: 'save' | 'busy' | 'fail') => {
    const call = made.calls[answered];
    if (call === undefined) return;
    answered += 1;
    if (as !== 'save') return call.answer(refusal(as === 'busy' ? 'busy' : 'google-failed'));
    const rows = call.sent.answers.map(({ key, answer }) => row(key, text((answer ?? '').trim())));
    for (const { key, answer } of rows) sheet.set(key, text(answer));
    return call.answer(saved(rows));
  };
  const reread = () => {
    const rows = [...sheet].map(([key, held]) => row(key, held));
    made.tell({ type: 'read', rows, asOf: made.now().replies });
  };
  return { ...made, sheet, reply, reread };
}

describe('whatever happens', () => {
  const typing = fc.record({ key: fc.constantFrom('a', 'b'), last: fc.constantFrom('', 'x', 'y ', 'z') });
  const happening = fc.constantFrom('rest', 'save', 'busy', 'fail', 'leave', 'read');
  const steps = fc.array(fc.oneof(typing, happening), { maxLength: 25 });

  it('the text typed last stands in the page, and in the sheet once nothing is unsaved', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const { now, pass, type, tell, saver, sheet, reply, reread } = pageAndSheet();
        const typed = new Map<string, string>();
        for (const step of all) {
          if (typeof step !== 'string') {
            typed.set(step.key, step.last);
            type(step.key, text(step.last));
          } else if (step === 'rest') pass(40_000);
          else if (step === 'leave') tell({ type: 'left' });
          else if (step === 'read') reread();
          else await reply(step as 'save');
          for (const [key, last] of typed) expect((shownAnswers(now())[key]?.answer ?? '').trim()).toBe(last.trim());
        }
        for (let turn = 0; turn < 8; turn += 1) {
          pass(40_000);
          saver.flush();
          await reply('save');
        }
        expect(isUnsaved(now())).toBe(false);
        for (const [key, last] of typed) expect(sheet.get(key)?.answer ?? '').toBe(last.trim());
      }),
      { numRuns: 300 },
    );
  });
});
