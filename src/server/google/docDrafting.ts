import type { DocModel } from '../../outputs/documents/docModel';
import type { SectionName } from '../../outputs/documents/draftedSection';
import { writeSectionName } from '../../outputs/documents/draftedSection';
import { type SectionElement, sectionElements } from '../../outputs/documents/sectionElements';
import { type Asked, draftOf, draftOfAll, isNoted, type Job } from '../draftGoingOn';
import { type DraftNote, readDraftNote, removeDraftNote, writeDraftNote } from '../draftNote';
import type { TextStore } from '../services';
import { SectionWriter, type Standing } from './docBlocks';
import { activeTab, childIndex, isBlank, type Place, placeAfter, placeAtCursor } from './docPlace';
import { type FoundSection, fingerprintOf, firstElement, foundSections, lastElement } from './docSections';
import { markedElement, standingOf } from './docStanding';

type Element = GoogleAppsScript.Document.Element;
type NamedRange = GoogleAppsScript.Document.NamedRange;

/** A section of a model that is not in the model's list: the caller asked for something that does not exist. */
export class UnknownSection extends Error {}

/** Where a section goes, and what of it stands there already. */
type Layout = { readonly place: Place; readonly standing: readonly Standing[] };

/**
 * One wish being drafted into the tab the person is looking at. A run may be stopped at any call: its section carries a mark
 * from its first words on, which goes when the section is whole and has its name. The next run for the same wish takes what
 * stands and writes the rest.
 */
export class Drafting {
  private readonly tab: GoogleAppsScript.Document.DocumentTab;
  private readonly found: readonly FoundSection[];
  private asked: Asked;

  constructor(
    private readonly document: GoogleAppsScript.Document.Document,
    private readonly store: TextStore,
    private readonly model: DocModel,
    attempt: string,
  ) {
    const tab = activeTab(document);
    this.tab = tab.asDocumentTab();
    this.found = foundSections(this.tab);
    const names = this.found.map(({ name }) => name);
    this.asked = { model, attempt, tab: tab.getId(), names, note: readDraftNote(store) };
  }

  /** Drafts every section, the first at the cursor; those of a draft that was cut short are only completed. */
  all(): number {
    const job = { draft: draftOfAll(this.asked), section: null };
    this.writePageHeader();
    let place: Place | null = null;
    for (const index of this.model.sections.keys()) {
      place = this.isTidied(job.draft, index) ? null : this.write(index, job, place);
    }
    this.strikeOut(job);
    return this.model.sections.length;
  }

  /** Drafts one section; one that stands in its draft is left as it is. */
  one(id: string): 'drafted' | 'already-there' {
    const index = this.model.sections.findIndex((section) => section.id === id);
    if (index < 0) throw new UnknownSection(id);
    const job = { draft: draftOf(this.asked, index), section: id };
    const stands = this.isTidied(job.draft, index);
    if (!stands && index === 0) this.writePageHeader();
    if (!stands) this.write(index, job, null);
    this.strikeOut(job);
    return stands ? 'already-there' : 'drafted';
  }

  /** Where the document holds nothing else and has no words in its header, an internal edition says so on every page. */
  private writePageHeader(): void {
    const { pageHeader } = this.model;
    if (pageHeader === null || !isBlank(this.tab)) return;
    const header = this.tab.getHeader();
    if (header === null) this.tab.addHeader().appendParagraph(pageHeader);
    else if (header.getText() === '') header.appendParagraph(pageHeader);
  }

  private named(stage: SectionName['stage'], draft: number, index: number): FoundSection[] {
    const { kind, sections } = this.model;
    return this.found.filter(({ name }) => {
      const isOne = name.kind === kind && name.draft === draft && name.section === sections[index]?.id;
      return isOne && name.stage === stage;
    });
  }

  /** Is the section whole? Then the mark of its beginning goes, where a stopped run left it. */
  private isTidied(draft: number, index: number): boolean {
    if (this.named('whole', draft, index).length === 0) return false;
    for (const { range } of this.named('begun', draft, index)) range.remove();
    return true;
  }

  /** Notes where a section of which nothing stands is about to go. */
  private writeNote({ body, index: before }: Place, { draft, section }: Job): void {
    const { kind, edition } = this.model;
    const { attempt, tab } = this.asked;
    const after = body.getNumChildren() - before;
    const note: DraftNote = { kind, edition, draft, attempt, section, tab, before, after };
    writeDraftNote(this.store, note);
    this.asked = { ...this.asked, note };
  }

  private strikeOut(job: Job): void {
    if (this.asked.note?.section === job.section && isNoted(this.asked, job)) removeDraftNote(this.store);
  }

  /** Writes what is missing of a section and names it. Gives the place after it. `next` is where the one before it ends. */
  private write(index: number, job: Job, next: Place | null): Place {
    const section = this.model.sections[index];
    if (section === undefined) throw new UnknownSection(String(index));
    const elements = sectionElements(section, index === 0 ? this.model.title : null);
    const layout = this.layout(index, elements, job, next);
    if (layout.standing.length === 0 && next === null) this.writeNote(layout.place, job);
    const begun = this.nameOf(section.id, job.draft);
    const marks = this.named('begun', job.draft, index).map(({ range }) => range);
    const written = this.writeElements(elements, layout, (first) => {
      if (marks.length === 0 || layout.standing.length === 0) marks.push(this.nameRange([first], begun));
    });
    const fingerprint = layout.standing.includes('edited') ? '' : fingerprintOf(written);
    if (written.length > 0) this.nameRange(written, { ...begun, fingerprint, stage: 'whole' });
    for (const mark of marks) mark.remove();
    return layout.place;
  }

  /** The name of a section's beginning. */
  private nameOf(section: string, draft: number): SectionName {
    const { kind, edition } = this.model;
    return { kind, edition, section, draft, fingerprint: '', attempt: this.asked.attempt, stage: 'begun' };
  }

  private writeElements(
    elements: readonly SectionElement[],
    layout: Layout,
    mark: (first: Element) => void,
  ): Element[] {
    const writer = new SectionWriter(layout.place);
    const marked = markedElement(elements);
    return elements.map((element, at) => {
      const written = writer.write(element, layout.standing[at] ?? 'nothing');
      if (at === marked) mark(written);
      return written;
    });
  }

  private nameRange(elements: readonly Element[], name: SectionName): NamedRange {
    const [first] = elements;
    const last = elements[elements.length - 1];
    if (first === undefined || last === undefined) throw new Error('A section without elements has no name');
    return this.tab.addNamedRange(writeSectionName(name), this.tab.newRange().addElementsBetween(first, last).build());
  }

  private layout(index: number, elements: readonly SectionElement[], job: Job, next: Place | null): Layout {
    const begun = this.begunAt(index, elements, job);
    if (begun !== null) return begun;
    if (next !== null) return { place: next, standing: [] };
    const after = this.placeAfterEarlier(index, job.draft);
    const place = after ?? placeAtCursor(this.document, this.tab);
    return this.unmarkedAt(after, elements, job) ?? { place, standing: [] };
  }

  /** How many children came in at a place since it was noted; null where it was not. */
  private since({ body, index }: Place, job: Job): number | null {
    const { note } = this.asked;
    return note === null || !isNoted(this.asked, job) ? null : body.getNumChildren() - index - note.after;
  }

  /** A section that carries the mark of its beginning goes on where that stands by now. */
  private begunAt(index: number, elements: readonly SectionElement[], job: Job): Layout | null {
    const body = this.tab.getBody();
    const marked = markedElement(elements);
    for (const found of this.named('begun', job.draft, index)) {
      const first = firstElement(found);
      const at = first === null ? null : childIndex(body, first);
      if (at === null || at < marked) continue;
      const place = { body, index: at - marked };
      return { place, standing: standingOf(place, elements, { marked, since: this.since(place, job) }) };
    }
    return null;
  }

  /**
   * The first words of a section stand for a moment before they are marked, and a mark is lost where they are cut and pasted.
   * What stands there is taken as ours only where the note says that this very section was about to go here, and where every
   * line that came in since says the same as ours to the letter: with anything less it may be a person's own, and a section
   * drafted twice is the smaller harm.
   */
  private unmarkedAt(after: Place | null, elements: readonly SectionElement[], job: Job): Layout | null {
    const { note } = this.asked;
    if (note === null || !isNoted(this.asked, job)) return null;
    const place = after ?? { body: this.tab.getBody(), index: note.before };
    const since = this.since(place, job);
    if (since === null || since < 1) return null;
    const standing = standingOf(place, elements, { marked: null, since });
    return standing.length === since ? { place, standing } : null;
  }

  /** After the nearest earlier section of the model that stands whole in this draft. */
  private placeAfterEarlier(index: number, draft: number): Place | null {
    for (let earlier = index - 1; earlier >= 0; earlier--) {
      const [found] = this.named('whole', draft, earlier);
      const last = found === undefined ? null : lastElement(found);
      const place = last === null ? null : placeAfter(this.tab, last);
      if (place !== null) return place;
    }
    return null;
  }
}
