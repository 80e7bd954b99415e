import { EnumMember, ServiceError } from '../emulated';
import type { Enums } from '../file';

const labels = {
  Attribute: `BACKGROUND_COLOR BOLD BORDER_COLOR BORDER_WIDTH CODE FONT_FAMILY FONT_SIZE FOREGROUND_COLOR HEADING HEIGHT
    HORIZONTAL_ALIGNMENT INDENT_END INDENT_FIRST_LINE INDENT_START ITALIC GLYPH_TYPE LEFT_TO_RIGHT LINE_SPACING LINK_URL
    LIST_ID MARGIN_BOTTOM MARGIN_LEFT MARGIN_RIGHT MARGIN_TOP NESTING_LEVEL MINIMUM_HEIGHT PADDING_BOTTOM PADDING_LEFT
    PADDING_RIGHT PADDING_TOP PAGE_HEIGHT PAGE_WIDTH SPACING_AFTER SPACING_BEFORE STRIKETHROUGH UNDERLINE
    VERTICAL_ALIGNMENT WIDTH`,
  ElementType: `BODY_SECTION COMMENT_SECTION DATE DOCUMENT EQUATION EQUATION_FUNCTION EQUATION_FUNCTION_ARGUMENT_SEPARATOR
    EQUATION_SYMBOL FOOTER_SECTION FOOTNOTE FOOTNOTE_SECTION HEADER_SECTION HORIZONTAL_RULE INLINE_DRAWING INLINE_IMAGE
    LIST_ITEM PAGE_BREAK PARAGRAPH PERSON RICH_LINK TABLE TABLE_CELL TABLE_OF_CONTENTS TABLE_ROW TEXT UNSUPPORTED`,
  GlyphType: 'BULLET HOLLOW_BULLET SQUARE_BULLET NUMBER LATIN_UPPER LATIN_LOWER ROMAN_UPPER ROMAN_LOWER',
  HorizontalAlignment: 'LEFT CENTER RIGHT JUSTIFY',
  ParagraphHeading: 'NORMAL HEADING1 HEADING2 HEADING3 HEADING4 HEADING5 HEADING6 TITLE SUBTITLE',
  PositionedLayout: 'ABOVE_TEXT BREAK_BOTH BREAK_LEFT BREAK_RIGHT WRAP_TEXT',
  TabType: 'DOCUMENT_TAB',
  TextAlignment: 'NORMAL SUPERSCRIPT SUBSCRIPT',
  VerticalAlignment: 'BOTTOM CENTER TOP',
} as const;

/** The enums of the Document service the host knows. */
export type EnumName = keyof typeof labels;

function membersOf(name: EnumName): { readonly [label: string]: EnumMember } {
  const all = labels[name].split(/\s+/);
  return Object.fromEntries(all.map((label, position) => [label, new EnumMember(`Document.${name}`, label, position)]));
}

const members = Object.fromEntries((Object.keys(labels) as EnumName[]).map((name) => [name, membersOf(name)])) as {
  readonly [N in EnumName]: { readonly [label: string]: EnumMember };
};

/** Not on DocumentApp in the official declarations, so not there for a script. */
const unreachable: readonly EnumName[] = ['TabType'];

/** The enums that hang off DocumentApp, with the labels of the official declarations (G5). */
export function documentEnums(): Enums {
  const reachable = Object.entries(members).filter(([name]) => !unreachable.includes(name as EnumName));
  return Object.fromEntries(reachable.map(([name, record]) => [`DocumentApp.${name}`, record]));
}

/** One member by its label; an unknown label is a bug of the host. */
export function member(name: EnumName, label: string): EnumMember {
  const found = members[name][label];
  if (!found) throw new Error(`No ${name} called ${label}`);
  return found;
}

/** The label of a member of that enum; anything else is refused as Google refuses a wrong parameter (G2). */
export function labelOf(name: EnumName, value: unknown, method: string): string {
  if (value instanceof EnumMember && members[name][value.name()] === value) return value.name();
  throw new ServiceError(`The parameters (${kindName(value)}) don't match the method signature for ${method}.`);
}

function kindName(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'number' ? 'number' : '(class)';
}
