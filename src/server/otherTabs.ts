import { tabWords } from '../content/messages';
import { pasteWords } from '../content/pasteWords';
import type { Output } from '../contract/api';
import { Refusal } from '../contract/failure';
import { canonicalText } from '../outputs/refresh/canonicalText';
import { fillIn } from '../outputs/sheets/sheetParts';
import { previewList } from './preview';
import type { OtherTab, Services, TabTexts } from './services';
import { standingNames } from './standingNames';

/** As many rows as one call may add to the register. */
const MOST_ROWS = 5_000;
/** Wider than any list of offers we know; what is further right is rarely about offers. */
const MOST_COLUMNS = 60;
/** As much as may be pasted. */
const MOST_CHARACTERS = 400_000;

const { messages } = pasteWords;

/** Tabs that hold something and are not the planner's: a council's list that was copied in, last year's register. */
export function listTabs(services: Services): Output<'listTabs'> {
  const ours = services
    .tabs()
    .found('sure')
    .map(({ id }) => id);
  return { tabs: services.otherTabs().list(new Set(ours)).map(asSent) };
}

const asSent = ({ id, name, rows, columns }: OtherTab) => ({ sheetId: id, name, rows, columns });

/** A copy of a tab of ours holds ids in its hidden column: they say nothing about offers. */
function withoutIds(rows: TabTexts['rows']): TabTexts['rows'] {
  const header = canonicalText(tabWords.rowIdHeader);
  const at = (rows[0] ?? []).findIndex((text) => canonicalText(text) === header);
  return at < 0 ? rows : rows.map((row) => row.filter((_, column) => column !== at));
}

/** A cell as it would be pasted: in quotation marks where it holds a line end or begins with one. */
function asPasted(cell: string): string {
  const text = cell.replace(/\t/g, ' ');
  return /^"|\n/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Whole rows as pasted text, as many as are read in one go. */
function pasted(rows: TabTexts['rows']): { readonly text: string; readonly lines: number } {
  const lines: string[] = [];
  let length = 0;
  for (const row of rows) {
    const line = row.map(asPasted).join('\t');
    length += line.length + 1;
    if (length > MOST_CHARACTERS) break;
    lines.push(line);
  }
  return { text: lines.join('\n'), lines: lines.length };
}

/** What of a tab was not read, in words. */
function cutWords({ tab, rows }: TabTexts, lines: number): string[] {
  return [
    ...(lines < rows.length ? [fillIn(messages['cut-text'], { row: lines })] : []),
    ...(tab.rows > MOST_ROWS ? [fillIn(messages['cut-rows'], { rows: tab.rows, most: MOST_ROWS })] : []),
    ...(tab.columns > MOST_COLUMNS
      ? [fillIn(messages['cut-columns'], { columns: tab.columns, most: MOST_COLUMNS })]
      : []),
  ];
}

/** What was recognised in a tab of the school's own, by what its cells show. The tab stays as it is. */
export function previewTab(services: Services, sheetId: number): Output<'previewTab'> {
  const read = services.otherTabs().textsOf(sheetId, { rows: MOST_ROWS, columns: MOST_COLUMNS });
  if (read === null) throw new Refusal('tab-gone');
  const { text, lines } = pasted(withoutIds(read.rows));
  const preview = previewList(text, standingNames(services));
  return { ...preview, messages: [...cutWords(read, lines), ...preview.messages] };
}
