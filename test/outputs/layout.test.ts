import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENT_LAYOUT, changedView, changesSince } from '../../src/outputs/layout/layout';
import { type LayoutView, movedId, renamedHeader, together } from '../../src/outputs/layout/layoutStep';
import { FIRST_LAYOUT, LAYOUT_STEPS } from '../../src/outputs/layout/layoutSteps';

const header = (text: string, column: string | null = null, isFormula = false) => ({ text, column, isFormula });
const register = (...headers: ReturnType<typeof header>[]): LayoutView => ({ kind: 'provision', headers, ids: [] });
const answers = (...ids: string[]): LayoutView => ({
  kind: 'answers',
  headers: [],
  ids: ids.map((text, at) => ({ row: at + 2, text })),
});

const renamed = renamedHeader('provision', 'lead', ['Led by', 'Run by'], 'Who leads');
const moved = movedId('answers', 'role.name', 'role.title');

describe('a renamed header', () => {
  it.each([
    ['as we wrote it', header('Led by', 'lead'), 'Who leads'],
    ['as we wrote it before that, the note gone', header('Run by'), 'Who leads'],
    ['with spaces somebody left', header(' Led  by ', 'lead'), 'Who leads'],
    ['in words of the school’s', header('Adult in charge', 'lead'), 'Adult in charge'],
    ['worked out by a formula', header('Led by', 'lead', true), 'Led by'],
    ['on another column of ours', header('Led by', 'notes'), 'Led by'],
  ])('%s', (_, cell, after) => {
    const view = register(header('Name', 'name'), cell);
    expect(changedView(view, renamed(view)).headers[1]?.text).toBe(after);
  });

  it('stays where a column of the school’s has the new name', () => {
    expect(renamed(register(header('Led by', 'lead'), header('Who leads')))).toEqual([]);
  });
});

describe('an id that moves', () => {
  it('takes what is recorded beside it along, and no row but its own', () => {
    const view = answers('role.names|-|-', 'role.name|ab12|cd34', 'nation|-|-');
    expect(moved(view)).toEqual([{ cell: 'id', row: 3, text: 'role.title|ab12|cd34' }]);
  });

  it('stays where a row has the new one already', () => {
    expect(moved(answers('role.name|-|-', 'role.title|-|-'))).toEqual([]);
  });
});

describe('every step', () => {
  const texts = fc.constantFrom('Led by', 'Run by', 'Who leads', 'Own header', '');
  const views = fc.record({
    kind: fc.constantFrom('provision' as const, 'answers' as const, 'gaps' as const),
    headers: fc.array(
      fc.record({ text: texts, isFormula: fc.boolean(), column: fc.constantFrom(null, 'lead', 'name') }),
    ),
    ids: fc
      .array(fc.constantFrom('role.name|-|-', 'role.title|-|x', 'nation|-|-', '', 'Own text'))
      .map((found) => found.map((text, at) => ({ row: at + 2, text }))),
  });

  it('done twice changes nothing the second time', () => {
    fc.assert(
      fc.property(views, (view) => {
        const step = together(renamed, moved);
        const once = changedView(view, step(view));
        expect(step(once)).toEqual([]);
      }),
    );
  });
});

describe('the layouts so far', () => {
  it('are numbered from the first, a step between each two', () => {
    expect(CURRENT_LAYOUT).toBe(FIRST_LAYOUT + LAYOUT_STEPS.length);
    expect(changesSince(CURRENT_LAYOUT, answers('role.name|-|-'))).toEqual([]);
  });
});
