/** Lists of the Word export: one numbering for each list, with the glyph each level first had. */
import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat } from 'docx';
import type { Block } from './host.types';

/** Where each list item belongs. */
export type Numbering = {
  readonly config: INumberingOptions['config'];
  placeOf(item: Block): { reference: string; level: number };
};

const LEVELS = 9;
const INDENT_TWIPS = 360;
const bullets: { readonly [glyph: string]: string } = { BULLET: '●', HOLLOW_BULLET: '○', SQUARE_BULLET: '■' };
const formats: { readonly [glyph: string]: (typeof LevelFormat)[keyof typeof LevelFormat] } = {
  NUMBER: LevelFormat.DECIMAL,
  LATIN_UPPER: LevelFormat.UPPER_LETTER,
  LATIN_LOWER: LevelFormat.LOWER_LETTER,
  ROMAN_UPPER: LevelFormat.UPPER_ROMAN,
  ROMAN_LOWER: LevelFormat.LOWER_ROMAN,
};

/** Items of one list share its id; items without one belong with their neighbours. */
type Group = { readonly reference: string; readonly glyphs: Map<number, string> };

/** Reads the lists out of the blocks, cells included. */
export function numberingOf(blocks: readonly Block[]): Numbering {
  const groups = new Map<string, Group>();
  const places = new Map<Block, { reference: string; level: number }>();
  for (const { item, list } of listedItems(blocks)) {
    const level = Math.min(Math.max(item.level ?? 0, 0), LEVELS - 1);
    places.set(item, { reference: groupFor(groups, list, level, item.glyph ?? 'BULLET').reference, level });
  }
  return {
    config: [...groups.values()].map(({ reference, glyphs }) => ({ reference, levels: levelsOf(glyphs) })),
    placeOf: (item) => places.get(item) ?? { reference: 'list-0', level: 0 },
  };
}

function listedItems(blocks: readonly Block[]): { item: Block; list: string }[] {
  let loose = 0;
  const visit = (each: readonly Block[]): { item: Block; list: string }[] =>
    each.flatMap((block, index) => {
      if (block.type === 'table') return (block.cells ?? []).flat().flatMap((cell) => visit(cell.blocks));
      if (block.type !== 'list') return [];
      if (each[index - 1]?.type !== 'list') loose += 1;
      return [{ item: block, list: block.list ?? `near-${loose}` }];
    });
  return visit(blocks);
}

/** A level whose glyph differs from the list's own at that level gets a numbering beside it. */
function groupFor(groups: Map<string, Group>, list: string, level: number, glyph: string): Group {
  const own = groups.get(list);
  const taken = own?.glyphs.get(level);
  const key = own && taken !== undefined && taken !== glyph ? `${list} ${level} ${glyph}` : list;
  const group = groups.get(key) ?? { reference: `list-${groups.size}`, glyphs: new Map<number, string>() };
  groups.set(key, group);
  group.glyphs.set(level, glyph);
  return group;
}

function levelsOf(glyphs: ReadonlyMap<number, string>): ILevelsOptions[] {
  return Array.from({ length: LEVELS }, (_, level) => {
    const glyph = glyphs.get(level) ?? 'BULLET';
    const indent = { left: INDENT_TWIPS * 2 * (level + 1), hanging: INDENT_TWIPS };
    return {
      level,
      format: formats[glyph] ?? LevelFormat.BULLET,
      text: bullets[glyph] ?? `%${level + 1}.`,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent, spacing: { after: 80 } } },
    };
  });
}
