import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host.types';
import { ask, planner, refusal, setUp, workbook } from './workbook';

let host: Host;
afterEach(() => host.close());

const SHEET = ['Open planner', 'Refresh sheets', 'Share with SLT', 'Help'];
const DRAFTS = ['Draft plan on a page', 'Draft strategy', 'Draft briefing for SLT', 'Draft INSET session'];
const DOC = [...DRAFTS, 'Share with SLT', 'Help'];
const labels = () => host.menu().map((item) => ('label' in item ? item.label : ''));

describe('the menu', () => {
  it.each(['NONE', 'LIMITED', 'FULL'] as const)('is there in authorisation mode %s', (authMode) => {
    host = planner({ authMode });
    host.openSheet('Our plan');
    expect(labels()).toEqual(SHEET);
    host.openDoc('Our strategy');
    expect(labels()).toEqual(DOC);
  });

  it('opens the planner, refreshes with a line of report, and helps', () => {
    host = planner();
    host.openSheet('Our plan');
    for (const item of SHEET) expect(host.clickMenu(item)).toMatchObject({ ok: true });
    expect(host.shown().map(({ kind }) => kind)).toEqual(['sidebar', 'toast', 'sidebar', 'alert']);
    expect(workbook(host).tabs).toHaveLength(9);
    expect(host.logs()).toEqual([]);
  });

  it('says what to do in Docs when there is no plan', () => {
    host = planner();
    host.openDoc('Our strategy');
    const before = host.snapshot();
    for (const item of DRAFTS) expect(host.clickMenu(item).ok).toBe(true);
    expect(host.shown().every(({ text }) => text.includes('Refresh sheets'))).toBe(true);
    expect(host.snapshot()).toEqual(before);
  });

  it('drafts no briefing where nothing is to be decided, and says why without asking first', () => {
    host = planner();
    host.openSheet('Our plan');
    ask(host, 'saveAnswers', { answers: [{ key: 'nation', answer: 'England' }] });
    ask(host, 'refresh', {});
    host.openDoc('Briefing');
    const before = host.snapshot();
    expect(host.clickMenu('Draft briefing for SLT').ok).toBe(true);
    expect(host.shown().at(-1)?.text).toContain('there is nothing to brief on. Nothing was added');
    expect(refusal(host, 'draftSection', { kind: 'slt-briefing' }).code).toBe('nothing-to-draft');
    expect(host.snapshot()).toEqual(before);
  });

  it('adds nothing in Docs when the lead says no', () => {
    host = setUp();
    host.openDoc('Our strategy');
    const before = host.snapshot();
    host.reply([{ button: 'CANCEL' }]);
    host.clickMenu('Draft strategy');
    expect(host.snapshot()).toEqual(before);
  });

  it('tells a failure in plain words, never Google’s own', () => {
    host = setUp();
    host.fault({ service: 'Range', method: 'getValues', nth: 1, error: 'Service Spreadsheets timed out' });
    expect(host.clickMenu('Refresh sheets').ok).toBe(true);
    const last = host.shown().at(-1);
    expect(last?.kind).toBe('alert');
    expect(last?.text).not.toContain('timed out');
    expect(last?.text).toContain('Nothing people typed was lost');
  });
});
