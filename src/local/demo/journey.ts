import { demoWords } from '../../content/demoWords';
import type { Input, MethodName, Output } from '../../contract/api';
import type { Result as WireResult } from '../../contract/failure';
import { createHost } from '../host';
import type { Counters, Host, Result, Snapshot } from '../host.types';
import type { GivenAnswer } from './inputs';
import { Mistake, say } from './options';

/** One drafted document: its file name, its bytes and what stands in it. */
export type DraftedDocument = {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly snapshot: Extract<Snapshot, { kind: 'doc' }>;
};

/** Everything the journey made and saw. */
export type Journey = {
  readonly pasted: Output<'previewList'>;
  readonly recorded: number;
  readonly answered: number;
  readonly report: Output<'refresh'>;
  readonly state: Output<'open'>;
  readonly workbook: { readonly bytes: Uint8Array; readonly snapshot: Extract<Snapshot, { kind: 'sheet' }> };
  readonly documents: readonly DraftedDocument[];
  readonly sharing: Output<'share'>;
  /** Service calls of the first generation of the tabs. */
  readonly calls: Counters;
  readonly notReady: readonly string[];
};

/** The drafts of the Docs menu, by their labels. */
const DRAFTS = [
  { item: 'Draft plan on a page', file: 'plan-on-a-page.docx', name: 'Our plan on a page', kind: 'strategy-page' },
  { item: 'Draft briefing for SLT', file: 'slt-briefing.docx', name: 'Briefing for SLT', kind: 'slt-briefing' },
  { item: 'Draft strategy', file: 'strategy.docx', name: 'Our strategy', kind: 'strategy-board' },
  { item: 'Draft INSET session', file: 'inset-launch-90.docx', name: 'Launch session', kind: 'inset-launch' },
] as const;

/** Two invented leaders: one at the school, one outside, whom the domain's rules refuse. */
const LEADERS = [
  { address: 'head@school.example', role: 'viewer' },
  { address: 'adviser@council.example', role: 'viewer' },
] as const;

function done(result: Result): unknown {
  if (result.ok) return result.value;
  throw new Error(say(demoWords.errors.failed, { message: `${result.name}: ${result.message}` }));
}

/** One call over the wire, as the sidebar makes it. */
function ask<M extends MethodName>(host: Host, method: M, input: Input<M>): Output<M> {
  const reply = JSON.parse(String(done(host.call('rpc', method, JSON.stringify(input))))) as WireResult<Output<M>>;
  if (reply.ok) return reply.value;
  const detail = reply.failure.detail === undefined ? '' : ` (${reply.failure.detail})`;
  throw new Mistake(say(demoWords.errors.failed, { message: `${reply.failure.message}${detail}` }));
}

function sheetSnapshot(host: Host): Extract<Snapshot, { kind: 'sheet' }> {
  const snapshot = host.snapshot();
  if (snapshot.kind !== 'sheet') throw new Error('The workbook is open');
  return snapshot;
}

async function draft(host: Host, { item, file, name }: (typeof DRAFTS)[number]): Promise<DraftedDocument> {
  host.openDoc(name);
  host.reply([{ button: 'OK' }]);
  done(host.clickMenu(item));
  const snapshot = host.snapshot();
  if (snapshot.kind !== 'doc') throw new Error('The document is open');
  return { file, bytes: await host.download('docx'), snapshot };
}

/** What the documents still miss before they are final, each thing once. */
function missingOf(host: Host): string[] {
  const missing = DRAFTS.map(({ kind }) => ask(host, 'draftSection', { kind }).missing);
  return [...new Set(missing.flat())];
}

function share(host: Host): Output<'share'> {
  host.policy({ outside: 'refuse' });
  const people = LEADERS.map((leader) => ({ ...leader }));
  ask(host, 'share', { people, confirmed: false });
  return ask(host, 'share', { people, confirmed: true, userKey: ask(host, 'open', {}).userKey });
}

/** The whole way of a lead: answers, list, refresh, documents, sharing; on the built bundle in the emulated editors. */
export async function travel(given: {
  readonly dist: string;
  readonly now: number;
  readonly name: string;
  readonly answers: readonly GivenAnswer[];
  readonly list: string;
}): Promise<Journey> {
  const host = createHost({ dist: given.dist, now: given.now });
  try {
    const workbookId = host.openSheet(given.name);
    done(host.clickMenu('Open planner'));
    const saved = ask(host, 'saveAnswers', { answers: [...given.answers] });
    const pasted = ask(host, 'previewList', { text: given.list });
    const recorded = pasted.rows.length === 0 ? 0 : ask(host, 'addProvision', { text: given.list }).recorded;
    host.resetCounters();
    const report = ask(host, 'refresh', {});
    const calls = host.counters();
    ask(host, 'sendToDocs', {});
    const sharing = share(host);
    const state = ask(host, 'open', {});
    const workbook = { bytes: await host.download('xlsx'), snapshot: sheetSnapshot(host) };
    const documents: DraftedDocument[] = [];
    for (const one of DRAFTS) documents.push(await draft(host, one));
    host.openDoc('Scrap');
    const notReady = missingOf(host);
    host.openSheet(workbookId);
    return {
      pasted,
      recorded,
      answered: saved.saved.length,
      report,
      state,
      workbook,
      documents,
      sharing,
      calls,
      notReady,
    };
  } finally {
    await host.close();
  }
}
