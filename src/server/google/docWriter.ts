import type { DocModel, DocSection } from '../../outputs/documents/docModel';
import type { SectionName } from '../../outputs/documents/draftedSection';
import { writeSectionName } from '../../outputs/documents/draftedSection';
import { writeSection } from './docBlocks';
import type { Place } from './docPlace';
import { activeDocumentTab, isBlank, placeAfter, placeAtCursor } from './docPlace';
import type { FoundSection } from './docSections';
import { fingerprintOf, foundSections, lastElement, nextDraft } from './docSections';

type GoogleDocument = GoogleAppsScript.Document.Document;
type DocumentTab = GoogleAppsScript.Document.DocumentTab;

/** A section of a model that is not in the model's list: the caller asked for something that does not exist. */
export class UnknownSection extends Error {}

/** The range is named last: a section without its name is a person's text to us, and is never touched. */
function nameSection(
  tab: DocumentTab,
  elements: readonly GoogleAppsScript.Document.Element[],
  name: SectionName,
): void {
  const [first] = elements;
  const last = elements[elements.length - 1];
  if (first === undefined || last === undefined) return;
  const range = tab.newRange().addElementsBetween(first, last).build();
  tab.addNamedRange(writeSectionName(name), range);
}

/** Where the document has no header of its own and held nothing else, an internal edition says so on every page. */
function writePageHeader(tab: DocumentTab, model: DocModel): void {
  if (model.pageHeader === null || tab.getHeader() !== null) return;
  tab.addHeader().appendParagraph(model.pageHeader);
}

function writeAndName(tab: DocumentTab, place: Place, model: DocModel, section: DocSection, draft: number): void {
  const title = section === model.sections[0] ? model.title : null;
  const elements = writeSection(place, section, title);
  nameSection(tab, elements, {
    kind: model.kind,
    edition: model.edition,
    section: section.id,
    draft,
    fingerprint: fingerprintOf(elements),
  });
}

/** The section to write after: the nearest earlier one of the model that stands in this draft. */
function sectionBefore(model: DocModel, index: number, standing: readonly FoundSection[]): FoundSection | null {
  for (let i = index - 1; i >= 0; i--) {
    const before = standing.find(({ name }) => name.section === model.sections[i]?.id);
    if (before !== undefined) return before;
  }
  return null;
}

/** Drafts into the open document: adds, never replaces, never saves and closes. */
export function docWriterOf(document: GoogleDocument) {
  return {
    /** Sections of ours that stand in the tab the person is looking at. */
    drafted: (): SectionName[] => foundSections(activeDocumentTab(document)).map(({ name }) => name),

    /** Drafts every section at the cursor, else at the end. Gives how many. */
    draftAll: (model: DocModel): number => {
      const tab = activeDocumentTab(document);
      const draft = nextDraft(foundSections(tab), model.kind);
      if (isBlank(tab)) writePageHeader(tab, model);
      const place = placeAtCursor(document, tab);
      for (const section of model.sections) writeAndName(tab, place, model, section, draft);
      return model.sections.length;
    },

    /**
     * Drafts one section: the first at the cursor as a new draft, a later one after the section before it in the newest
     * draft. A section that already stands there is left alone, so a repeated call changes nothing.
     */
    draftSection: (model: DocModel, id: string): 'drafted' | 'already-there' => {
      const index = model.sections.findIndex((section) => section.id === id);
      const section = model.sections[index];
      if (section === undefined) throw new UnknownSection(id);
      const tab = activeDocumentTab(document);
      const found = foundSections(tab);
      const draft = nextDraft(found, model.kind) - (index === 0 ? 0 : 1);
      const standing = found.filter(({ name }) => name.kind === model.kind && name.draft === draft);
      if (standing.some(({ name }) => name.section === id)) return 'already-there';
      if (index === 0 && isBlank(tab)) writePageHeader(tab, model);
      const before = sectionBefore(model, index, standing);
      const element = before === null ? null : lastElement(before);
      const place = element === null ? placeAtCursor(document, tab) : placeAfter(tab, element);
      writeAndName(tab, place, model, section, Math.max(1, draft));
      return 'drafted';
    },
  };
}
