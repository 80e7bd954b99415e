import { reportWords } from '../content/messages';
import type { Output } from '../contract/api';
import { Refusal } from '../contract/failure';
import type { TabKind } from '../outputs/sheets/sheetModel';
import { fillIn } from '../outputs/sheets/sheetParts';
import { blankAnswers, blankProvision } from './models';
import type { WorkbookPicture } from './picture';
import { hasLostKeys } from './replaceTab';
import { stoppedReport } from './reports';
import type { TabReading } from './services';

/** Tabs that the plan is read from, each with the column without which its rows say nothing. */
const SOURCES = [
  { model: blankAnswers, column: 'answer' },
  { model: blankProvision, column: 'name' },
] as const;

/** Is the plan read from such a tab? */
export const isSource = (kind: TabKind): boolean => SOURCES.some(({ model }) => model().kind === kind);

/** A tab that stands and cannot be read: a plan made without it would look as if nobody had answered. */
export type UnreadTab = {
  readonly reading: TabReading;
  /** Heading of the column that is gone. */
  readonly header: string;
  readonly canRebuild: boolean;
};

/** Tabs of the plan that have lost their headings. One that is being replaced is not among them. */
export function unreadTabs({ readings }: Pick<WorkbookPicture, 'readings'>): readonly UnreadTab[] {
  return SOURCES.flatMap(({ model: make, column }): readonly UnreadTab[] => {
    const model = make();
    const reading = readings[model.kind];
    if (reading === undefined || column in reading.state.columns || reading.tab.isLeaving === true) return [];
    const header = model.columns.find(({ key }) => key === column)?.header ?? column;
    return [{ reading, header, canRebuild: hasLostKeys(model, reading) }];
  });
}

const wordsOf = ({ reading, header }: UnreadTab, sentence: string): string =>
  fillIn(sentence, { header, tab: reading.tab.name });

/** What is said of it when the planner is opened. */
export const unreadNotice = (unread: UnreadTab): string => wordsOf(unread, reportWords.unreadNotice);

/** What a refresh says of such a tab. */
export function unreadReport(unread: UnreadTab): Output<'refresh'>['tabs'][number] {
  const { canRebuild, reading } = unread;
  const text = wordsOf(unread, canRebuild ? `${reportWords.unread} ${reportWords.orRebuild}` : reportWords.unread);
  return { ...stoppedReport(reading.tab, text), ...(canRebuild ? { canRebuild } : {}) };
}

/** Refuses to make anything from a plan that cannot be read. `but`: a tab about to be rebuilt. */
export function requireRead(picture: Pick<WorkbookPicture, 'readings'>, but?: TabKind): void {
  const unread = unreadTabs(picture).find(({ reading }) => reading.tab.kind !== but);
  if (unread !== undefined) throw new Refusal('plan-unread', unread.reading.tab.name);
}
