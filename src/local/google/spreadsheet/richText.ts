import { Emulated, ServiceError } from '../emulated';
import type { CellState, Format, RunStyle, TextRun } from './cell';
import { colourOf } from './colours';
import { emulating } from './kinds';

const STYLE_KEYS = ['bold', 'italic', 'underline', 'strikethrough', 'color', 'family', 'size'] as const;

/** The look of text as a script reads it; what differs within the text is null. */
export class TextStyleObject extends Emulated {
  readonly emulates = emulating('Spreadsheet.TextStyle', {
    handle: 'copy getFontFamily getFontSize getForegroundColor isBold isItalic isStrikethrough isUnderline',
  });

  constructor(readonly style: RunStyle) {
    super();
  }

  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this.style);
  }
  getFontFamily(): string | null {
    return this.style.family ?? null;
  }
  getFontSize(): number | null {
    return this.style.size ?? null;
  }
  getForegroundColor(): string | null {
    return this.style.color ?? null;
  }
  isBold(): boolean | null {
    return this.style.bold ?? null;
  }
  isItalic(): boolean | null {
    return this.style.italic ?? null;
  }
  isStrikethrough(): boolean | null {
    return this.style.strikethrough ?? null;
  }
  isUnderline(): boolean | null {
    return this.style.underline ?? null;
  }
}

/** Builds a text style. */
export class TextStyleBuilder extends Emulated {
  readonly emulates = emulating('Spreadsheet.TextStyleBuilder', {
    handle: 'build setBold setFontFamily setFontSize setForegroundColor setItalic setStrikethrough setUnderline',
  });

  constructor(private style: RunStyle = {}) {
    super();
  }

  private with(change: RunStyle): this {
    this.style = { ...this.style, ...change };
    return this;
  }
  build(): TextStyleObject {
    return new TextStyleObject(this.style);
  }
  setBold(bold: boolean): this {
    return this.with({ bold });
  }
  setItalic(italic: boolean): this {
    return this.with({ italic });
  }
  setUnderline(underline: boolean): this {
    return this.with({ underline });
  }
  setStrikethrough(strikethrough: boolean): this {
    return this.with({ strikethrough });
  }
  setFontFamily(family: string): this {
    return this.with({ family });
  }
  setFontSize(size: number): this {
    return this.with({ size });
  }
  setForegroundColor(color: string): this {
    return this.with({ color: colourOf(color) });
  }
}

const sameStyle = (a: RunStyle, b: RunStyle): boolean => STYLE_KEYS.every((key) => a[key] === b[key]);

/** Runs that cover the whole text, neighbours alike joined. */
function joined(runs: readonly TextRun[]): TextRun[] {
  const out: TextRun[] = [];
  for (const run of runs) {
    if (run.start >= run.end) continue;
    const last = out.at(-1);
    if (last && last.end === run.start && last.link === run.link && sameStyle(last.style, run.style)) {
      out[out.length - 1] = { ...last, end: run.end };
    } else out.push(run);
  }
  return out;
}

/** Changes style or link of part of a text. */
export function changedRuns(
  runs: readonly TextRun[],
  from: number,
  to: number,
  change: (run: TextRun) => Pick<TextRun, 'style' | 'link'>,
): TextRun[] {
  return joined(
    runs.flatMap((run) => {
      const start = Math.max(run.start, from);
      const end = Math.min(run.end, to);
      if (start >= end) return [run];
      return [
        { ...run, end: start },
        { start, end, ...change(run) },
        { ...run, start: end },
      ];
    }),
  );
}

/** The runs of a text nothing was done to. */
export const plainRuns = (text: string): TextRun[] =>
  text === '' ? [] : [{ start: 0, end: text.length, style: {}, link: null }];

/** The runs of a cell that holds text. */
export const runsOf = (cell: CellState): readonly TextRun[] => cell.runs ?? plainRuns(String(cell.value ?? ''));

/** Whether runs say anything that the cell's own format does not. */
export const isRich = (runs: readonly TextRun[]): boolean =>
  runs.some((run) => run.link !== null || !sameStyle(run.style, {}));

/** Whether a text looks different in different places: links apart, a person's formatting of some words. */
export const isMixed = (runs: readonly TextRun[]): boolean =>
  runs.some((run) => !sameStyle(run.style, runs[0]?.style ?? {}) || run.link !== (runs[0]?.link ?? null));

/** What a cell's format says about its text. */
export const styleOfFormat = (format: Format): RunStyle => ({
  bold: format.bold,
  italic: format.italic,
  underline: format.line === 'underline',
  strikethrough: format.line === 'line-through',
  color: format.fontColor,
  family: format.fontFamily,
  size: format.fontSize,
});

function commonStyle(runs: readonly TextRun[], base: RunStyle): RunStyle {
  const [first = base, ...others] = runs.map((run) => ({ ...base, ...run.style }));
  const differs = STYLE_KEYS.filter((key) => others.some((other) => other[key] !== first[key]));
  return Object.fromEntries(Object.entries(first).filter(([key]) => !differs.some((each) => each === key)));
}

/** Text with its formatting, as a script reads or writes it. */
export class RichTextObject extends Emulated {
  readonly emulates = emulating('Spreadsheet.RichTextValue', {
    handle: 'copy getEndIndex getLinkUrl getRuns getStartIndex getText getTextStyle',
  });

  constructor(
    readonly text: string,
    readonly runs: readonly TextRun[],
    private readonly base: RunStyle = {},
    private readonly offset = 0,
  ) {
    super();
  }

  private part(from: number, to: number): TextRun[] {
    if (from < 0 || to > this.text.length || from > to) throw new ServiceError('Index out of range');
    return this.runs.filter((run) => run.start < to && from < run.end);
  }

  copy(): RichTextBuilder {
    return new RichTextBuilder(this.text, this.runs, this.base);
  }
  getStartIndex(): number {
    return this.offset;
  }
  getEndIndex(): number {
    return this.offset + this.text.length;
  }
  getText(): string {
    return this.text;
  }
  getLinkUrl(start = 0, end = this.text.length): string | null {
    const links = new Set(this.part(start, end).map((run) => run.link));
    return links.size === 1 ? ([...links][0] ?? null) : null;
  }
  getTextStyle(start = 0, end = this.text.length): TextStyleObject {
    return new TextStyleObject(commonStyle(this.part(start, end), this.base));
  }
  getRuns(): RichTextObject[] {
    if (this.text === '') return [new RichTextObject('', [], this.base)];
    return this.runs.map((run) => {
      const text = this.text.slice(run.start, run.end);
      return new RichTextObject(text, [{ ...run, start: 0, end: text.length }], this.base, run.start);
    });
  }
}

/** Builds text with formatting. */
export class RichTextBuilder extends Emulated {
  readonly emulates = emulating('Spreadsheet.RichTextValueBuilder', {
    handle: 'build setLinkUrl setText setTextStyle',
  });

  constructor(
    private text = '',
    private runs: readonly TextRun[] = [],
    private readonly base: RunStyle = {},
  ) {
    super();
  }

  build(): RichTextObject {
    return new RichTextObject(this.text, this.runs, this.base);
  }

  setText(text: string): this {
    this.text = text;
    this.runs = plainRuns(text);
    return this;
  }

  private change(from: number, to: number, change: (run: TextRun) => Pick<TextRun, 'style' | 'link'>): this {
    if (from < 0 || to > this.text.length || from > to) throw new ServiceError('Index out of range');
    this.runs = changedRuns(this.runs, from, to, change);
    return this;
  }

  setLinkUrl(...given: [string | null] | [number, number, string | null]): this {
    const [from, to, link] = given.length === 1 ? [0, this.text.length, given[0]] : given;
    return this.change(from, to, (run) => ({ style: run.style, link }));
  }

  setTextStyle(...given: [TextStyleObject | null] | [number, number, TextStyleObject | null]): this {
    const [from, to, style] = given.length === 1 ? [0, this.text.length, given[0]] : given;
    const change = style?.style ?? null;
    return this.change(from, to, (run) => ({ link: run.link, style: change ? { ...run.style, ...change } : {} }));
  }
}
