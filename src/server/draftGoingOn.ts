import type { DocModel } from '../outputs/documents/docModel';
import type { SectionName } from '../outputs/documents/draftedSection';
import type { DraftNote } from './draftNote';

/** What is asked for, where, and what is known of it: sections of ours in this tab, and the note of one not finished. */
export type Asked = {
  readonly model: DocModel;
  /** As `attemptMark` has it. */
  readonly attempt: string;
  /** Id of the document's tab. */
  readonly tab: string;
  readonly names: readonly SectionName[];
  readonly note: DraftNote | null;
};

/** A section of one draft of the document; null for all of them. */
export type Job = { readonly draft: number; readonly section: string | null };

/** The highest number of a draft; 0 where there is none. */
const newest = (names: readonly SectionName[]): number => Math.max(0, ...names.map(({ draft }) => draft));

function isWished({ model, attempt }: Asked, one: SectionName | DraftNote): boolean {
  return one.kind === model.kind && one.edition === model.edition && one.attempt === attempt;
}

/** Does the note stand for this? One for all sections stands for each of them. */
export function isNoted(asked: Asked, { draft, section }: Job): boolean {
  const { note, tab } = asked;
  if (note === null || !isWished(asked, note) || note.tab !== tab || note.draft !== draft) return false;
  return note.section === null || note.section === section;
}

/** One more than the highest of this kind in the tab. */
function nextDraft({ model, names }: Asked): number {
  return 1 + newest(names.filter(({ kind }) => kind === model.kind));
}

/**
 * The draft that all sections go into: one that was cut short, else a new one. A menu item has no name for its wish, so
 * what was finished is never taken for the same wish again.
 */
export function draftOfAll(asked: Asked): number {
  const goingOn = asked.names.filter((name) => {
    return isWished(asked, name) && (name.stage === 'begun' || isNoted(asked, { draft: name.draft, section: null }));
  });
  return newest(goingOn) || nextDraft(asked);
}

/**
 * The draft that the first section goes into: the one its wish began before, else a new one. A wish without a name may be a
 * second one: it goes on only with a section that is not whole, or whose note was not struck out.
 */
function draftOfFirst(asked: Asked): number {
  const goingOn = asked.names.filter((name) => {
    const isSame = isWished(asked, name) && name.section === asked.model.sections[0]?.id;
    return isSame && (asked.attempt !== '' || name.stage === 'begun' || isNoted(asked, name));
  });
  return newest(goingOn) || nextDraft(asked);
}

/** The draft that a section goes into. A later one joins the draft of its own wish, else the newest. */
export function draftOf(asked: Asked, index: number): number {
  if (index === 0) return draftOfFirst(asked);
  const ours = asked.attempt === '' ? [] : asked.names.filter((name) => isWished(asked, name));
  return newest(ours) || Math.max(1, nextDraft(asked) - 1);
}
