import { cataloguePage } from './catalogue';
import { coveragePage } from './coverage';
import { crisisPage } from './crisis';
import { documentsPage } from './documents';
import { hooksPage, measuresPage } from './facts';
import { indexFile, pageFile } from './html';
import { indicatorsPage } from './indicators';
import { type ReviewFile, type ReviewPage, rowsToCheck } from './page';
import { questionsPage } from './questions';
import { rolesPage } from './roles';
import { findOutPage, rulesPage } from './rules';
import { sentencesPage } from './sentences';
import { sessionsPage } from './sessions';

/** Every area, safety first. */
export function reviewPageList(): readonly ReviewPage[] {
  return [
    crisisPage(),
    sessionsPage(),
    rulesPage(),
    findOutPage(),
    documentsPage(),
    sentencesPage(),
    questionsPage(),
    indicatorsPage(),
    cataloguePage(),
    hooksPage(),
    measuresPage(),
    rolesPage(),
    coveragePage(),
  ];
}

/** The files of the review, the index first, and how many rows wait for a tick. */
export function reviewFiles(): { readonly files: readonly ReviewFile[]; readonly rows: number } {
  const pages = reviewPageList();
  const rows = pages.reduce((sum, page) => sum + rowsToCheck(page), 0);
  return { files: [indexFile(pages), ...pages.map(pageFile)], rows };
}
