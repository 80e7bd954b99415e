import type { EnumMember } from '../emulated';
import { enumMembers } from '../enums';
import type { Enums } from '../file';

type Members<L extends string> = { readonly [label in L]: EnumMember };

/** The members of an official enum; every label used here must be one of its own. */
function members<L extends string>(declaration: string, labels: readonly L[]): Members<L> {
  const official = enumMembers(declaration);
  for (const label of labels) if (!official[label]) throw new Error(`${declaration} has no ${label}`);
  return official as Members<L>;
}

const words = <T extends string>(...labels: readonly T[]): readonly T[] => labels;

/** How text that is too long is shown. */
export const WrapStrategy = members('Spreadsheet.WrapStrategy', words('WRAP', 'OVERFLOW', 'CLIP'));
/** Who sees a piece of developer metadata. */
export const Visibility = members('Spreadsheet.DeveloperMetadataVisibility', words('DOCUMENT', 'PROJECT'));
/** What a piece of developer metadata is attached to. */
export const LocationType = members(
  'Spreadsheet.DeveloperMetadataLocationType',
  words('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'),
);
/** What a protection covers. */
export const ProtectionType = members('Spreadsheet.ProtectionType', words('RANGE', 'SHEET'));
/** Rows or columns. */
export const Dimension = members('Spreadsheet.Dimension', words('COLUMNS', 'ROWS'));
/** Which way to look for the next cell. */
export const Direction = members('Spreadsheet.Direction', words('UP', 'DOWN', 'PREVIOUS', 'NEXT'));
/** Kinds of tab. */
export const SheetType = members('Spreadsheet.SheetType', words('GRID', 'OBJECT'));
/** Line of a border. */
export const BorderStyle = members(
  'Spreadsheet.BorderStyle',
  words('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'),
);
/** What a copy carries over. */
export const CopyPasteType = members(
  'Spreadsheet.CopyPasteType',
  words(
    'PASTE_NORMAL',
    'PASTE_NO_BORDERS',
    'PASTE_FORMAT',
    'PASTE_FORMULA',
    'PASTE_DATA_VALIDATION',
    'PASTE_VALUES',
    'PASTE_CONDITIONAL_FORMATTING',
    'PASTE_COLUMN_WIDTHS',
  ),
);
/** Where the plus of a group stands. */
export const GroupControlTogglePosition = members('Spreadsheet.GroupControlTogglePosition', words('BEFORE', 'AFTER'));
/** Days a rule may name without a date. */
export const RelativeDate = members(
  'Spreadsheet.RelativeDate',
  words('TODAY', 'TOMORROW', 'YESTERDAY', 'PAST_WEEK', 'PAST_MONTH', 'PAST_YEAR'),
);

const SHARED = [
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
] as const;

/** What a data validation asks of a cell. */
export const Criteria = members(
  'Spreadsheet.DataValidationCriteria',
  words(
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_BETWEEN',
    'DATE_EQUAL_TO',
    'DATE_IS_VALID_DATE',
    'DATE_NOT_BETWEEN',
    'DATE_ON_OR_AFTER',
    'DATE_ON_OR_BEFORE',
    ...SHARED,
    'TEXT_IS_VALID_EMAIL',
    'TEXT_IS_VALID_URL',
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
    'CUSTOM_FORMULA',
    'CHECKBOX',
  ),
);
/** When a conditional rule colours a cell. */
export const Condition = members(
  'Spreadsheet.BooleanCriteria',
  words(
    'CELL_EMPTY',
    'CELL_NOT_EMPTY',
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_EQUAL_TO',
    'DATE_AFTER_RELATIVE',
    'DATE_BEFORE_RELATIVE',
    'DATE_EQUAL_TO_RELATIVE',
    ...SHARED,
    'TEXT_STARTS_WITH',
    'TEXT_ENDS_WITH',
    'CUSTOM_FORMULA',
  ),
);
/** Kinds of chart. */
export const ChartType = members(
  'Charts.ChartType',
  words(
    'TIMELINE',
    'AREA',
    'BAR',
    'BUBBLE',
    'CANDLESTICK',
    'COLUMN',
    'COMBO',
    'GAUGE',
    'GEO',
    'HISTOGRAM',
    'RADAR',
    'LINE',
    'ORG',
    'PIE',
    'SCATTER',
    'SPARKLINE',
    'STEPPED_AREA',
    'TABLE',
    'TREEMAP',
    'WATERFALL',
  ),
);
/** Where a chart's legend stands. */
export const Position = members('Charts.Position', words('TOP', 'RIGHT', 'BOTTOM', 'NONE'));
/** How several ranges of a chart are put together. */
export const MergeStrategy = members('Charts.ChartMergeStrategy', words('MERGE_COLUMNS', 'MERGE_ROWS'));
/** What a chart does with hidden rows and columns. */
export const HiddenStrategy = members(
  'Charts.ChartHiddenDimensionStrategy',
  words('IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH'),
);

export type CriteriaName = keyof typeof Criteria;
export type ConditionName = keyof typeof Condition;

/** The member of an enum by its label; a label of another enum is a bug of ours. */
export function memberNamed(from: { readonly [label: string]: EnumMember }, label: string): EnumMember {
  const found = from[label];
  if (!found) throw new Error(`no enum member ${label}`);
  return found;
}

/** Every enum a script reaches through SpreadsheetApp and Charts. */
export const spreadsheetEnums = (): Enums => ({
  'SpreadsheetApp.WrapStrategy': WrapStrategy,
  'SpreadsheetApp.DeveloperMetadataVisibility': Visibility,
  'SpreadsheetApp.DeveloperMetadataLocationType': LocationType,
  'SpreadsheetApp.ProtectionType': ProtectionType,
  'SpreadsheetApp.Dimension': Dimension,
  'SpreadsheetApp.Direction': Direction,
  'SpreadsheetApp.SheetType': SheetType,
  'SpreadsheetApp.BorderStyle': BorderStyle,
  'SpreadsheetApp.CopyPasteType': CopyPasteType,
  'SpreadsheetApp.GroupControlTogglePosition': GroupControlTogglePosition,
  'SpreadsheetApp.RelativeDate': RelativeDate,
  'SpreadsheetApp.DataValidationCriteria': Criteria,
  'SpreadsheetApp.BooleanCriteria': Condition,
  'Charts.ChartType': ChartType,
  'Charts.Position': Position,
  'Charts.ChartMergeStrategy': MergeStrategy,
  'Charts.ChartHiddenDimensionStrategy': HiddenStrategy,
});
