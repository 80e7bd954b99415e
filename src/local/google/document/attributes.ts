/** Which attributes an element has, what their values may be, and what a script reads back (D13, G4). */
import { ServiceError } from '../emulated';
import { type EnumName, labelOf, member } from './enums';
import { type Attributes, type AttributeValue, type DocNode, isParagraph } from './nodes';

/** A change of attributes; null takes one away. */
export type AttributeChange = { readonly [label: string]: AttributeValue | null };

/** Attributes of characters. */
export const textAttributes = [
  'BACKGROUND_COLOR',
  'BOLD',
  'FONT_FAMILY',
  'FONT_SIZE',
  'FOREGROUND_COLOR',
  'ITALIC',
  'LINK_URL',
  'STRIKETHROUGH',
  'UNDERLINE',
] as const;
const paragraphAttributes = [
  'HEADING',
  'HORIZONTAL_ALIGNMENT',
  'INDENT_END',
  'INDENT_FIRST_LINE',
  'INDENT_START',
  'LEFT_TO_RIGHT',
  'LINE_SPACING',
  'SPACING_AFTER',
  'SPACING_BEFORE',
] as const;
const ownAttributes: { readonly [kind: string]: readonly string[] } = {
  PARAGRAPH: paragraphAttributes,
  LIST_ITEM: [...paragraphAttributes, 'GLYPH_TYPE', 'LIST_ID', 'NESTING_LEVEL'],
  TABLE: ['BORDER_COLOR', 'BORDER_WIDTH'],
  TABLE_ROW: ['MINIMUM_HEIGHT'],
  TABLE_CELL: [
    'BACKGROUND_COLOR',
    'PADDING_BOTTOM',
    'PADDING_LEFT',
    'PADDING_RIGHT',
    'PADDING_TOP',
    'VERTICAL_ALIGNMENT',
    'WIDTH',
  ],
  BODY_SECTION: ['MARGIN_BOTTOM', 'MARGIN_LEFT', 'MARGIN_RIGHT', 'MARGIN_TOP', 'PAGE_HEIGHT', 'PAGE_WIDTH'],
  INLINE_IMAGE: ['HEIGHT', 'WIDTH', 'LINK_URL'],
};
const enumOf: { readonly [label: string]: EnumName } = {
  HEADING: 'ParagraphHeading',
  HORIZONTAL_ALIGNMENT: 'HorizontalAlignment',
  GLYPH_TYPE: 'GlyphType',
  VERTICAL_ALIGNMENT: 'VerticalAlignment',
};
const switches = ['BOLD', 'ITALIC', 'STRIKETHROUGH', 'UNDERLINE', 'LEFT_TO_RIGHT'];
const texts = ['FONT_FAMILY', 'LINK_URL'];
/** What NORMAL paragraphs report although nothing was set (D13). */
const normalDefaults: Attributes = {
  HORIZONTAL_ALIGNMENT: 'LEFT',
  INDENT_END: 0,
  INDENT_FIRST_LINE: 0,
  INDENT_START: 0,
  LEFT_TO_RIGHT: true,
  LINE_SPACING: 1.15,
  SPACING_AFTER: 0,
  SPACING_BEFORE: 0,
};

/** The attributes an element of this kind has itself. */
export function attributesOf(kind: string): readonly string[] {
  return ownAttributes[kind] ?? [];
}

/** Is it an attribute of characters? */
export function isTextAttribute(label: string): boolean {
  return (textAttributes as readonly string[]).includes(label);
}

/** Checks a value a script gave and turns it into what is kept. Google takes nonsense colours in silence; we do not. */
export function kept(label: string, value: unknown, method: string): AttributeValue | null {
  if (value === null) return null;
  const choice = enumOf[label];
  if (choice) return labelOf(choice, value, method);
  if (switches.includes(label) && typeof value === 'boolean') return value;
  if (texts.includes(label) && typeof value === 'string' && value !== '') return value;
  if (label.endsWith('_COLOR')) return colour(value, method);
  const size = typeof value === 'number' && Number.isFinite(value) && value >= 0;
  if (size && ![...switches, ...texts, 'LIST_ID'].includes(label)) return sized(label, value, method);
  throw unfit(label, value, method);
}

function sized(label: string, value: number, method: string): number {
  const whole = label === 'FONT_SIZE' || label === 'NESTING_LEVEL';
  if (whole && !Number.isInteger(value)) throw unfit(label, value, method);
  if (label === 'FONT_SIZE' && value < 1) throw unfit(label, value, method);
  if (label === 'NESTING_LEVEL' && value > 8) throw unfit(label, value, method);
  return value;
}

function colour(value: unknown, method: string): string {
  if (typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)) return value.toLowerCase();
  throw unfit('a colour', value, method);
}

function unfit(label: string, value: unknown, method: string): ServiceError {
  return new ServiceError(`Invalid argument: ${String(value)} is not fit for ${label} in ${method}.`);
}

/** Checks a whole map of attributes for an element of this kind. */
export function keptAll(kind: string, values: unknown, method: string): AttributeChange {
  if (typeof values !== 'object' || values === null) throw unfit('attributes', values, method);
  const change: { [label: string]: AttributeValue | null } = {};
  for (const [label, value] of Object.entries(values)) {
    const known = attributesOf(kind).includes(label) || isTextAttribute(label);
    if (!known || label === 'LIST_ID') throw unfit('this element', label, method);
    change[label] = kept(label, value, method);
  }
  return change;
}

/** A kept value as the script reads it: enum members by identity, null where inherited. */
export function readable(label: string, value: AttributeValue | null | undefined): unknown {
  const choice = enumOf[label];
  if (choice && typeof value === 'string') return member(choice, value);
  return value ?? null;
}

/** The value one attribute of an element has, null where it is inherited. */
export function attributeOf(node: DocNode, label: string): AttributeValue | null {
  const own = node.attributes[label];
  if (own !== undefined) return own;
  if (label === 'HEADING') return 'NORMAL';
  if (label === 'GLYPH_TYPE') return 'NUMBER';
  if (label === 'NESTING_LEVEL') return 0;
  const normal = isParagraph(node) && (node.attributes.HEADING ?? 'NORMAL') === 'NORMAL';
  return normal ? (normalDefaults[label] ?? null) : null;
}
