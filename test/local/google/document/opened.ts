import { DocumentFile } from '../../../../src/local/google/document';
import type { Document, DocumentApp } from '../../../../src/local/google/document/document';
import type { Body } from '../../../../src/local/google/document/section';
import type { Run } from '../../../../src/local/google/emulated';
import type { Block, DocTab } from '../../../../src/local/host.types';

/** The person every test acts as unless it says otherwise. */
export const lead = 'lead@school.example';

/** A run with the least a service may ask of it. */
export function runOf(email = lead): Run {
  return {
    user: { email, domain: 'school.example', locale: 'en_GB' },
    authMode: 'FULL',
    scriptZone: 'Europe/London',
    now: () => Date.UTC(2026, 10, 23, 9),
    pass: () => undefined,
    needScope: () => undefined,
  };
}

/** An empty file of the lead's. */
export function newFile(id = 'doc-1'): DocumentFile {
  return new DocumentFile({ id, name: 'Strategy', owner: lead, locale: 'en_GB', zone: 'Europe/London' });
}

/** One execution on the file: the document and its body, as a script gets them. */
export function opened(file = newFile(), email = lead): { file: DocumentFile; document: Document; body: Body } {
  const app = file.services(runOf(email)).DocumentApp as DocumentApp;
  const document = app.getActiveDocument();
  return { file, document, body: document.getBody() as Body };
}

/** The tabs of the snapshot. */
export function tabsIn(file: DocumentFile): DocTab[] {
  const contents = file.contents();
  if (contents.kind !== 'doc') throw new Error('not a document');
  return contents.tabs;
}

/** The blocks of the first tab. */
export function blocksIn(file: DocumentFile): Block[] {
  return tabsIn(file)[0]?.blocks ?? [];
}

/** Types and texts of the first tab's blocks, e.g. ['paragraph:', 'table:a\nb']. */
export function outline(file: DocumentFile): string[] {
  return blocksIn(file).map(({ type, text }) => `${type}:${text}`);
}
