/** How the Word export looks: Arial 11 pt as in a new document of Docs, generous spacing, dark headings; compact enough that a one-page plan stays on its page. */
import { type IStylesOptions, LineRuleType } from 'docx';

/** Word measures lengths in twentieths of a point. */
export const TWIPS_PER_POINT = 20;
/** Word measures type in half points. */
const size = (points: number): number => points * 2;
/** A little over single lines, in the 240ths of a line Word counts in; told as a multiple, or a wrapped title overlaps itself. */
const LINE = 254;
const spaced = (before: number, after: number) => ({
  before: before * TWIPS_PER_POINT,
  after: after * TWIPS_PER_POINT,
  line: LINE,
  lineRule: LineRuleType.AUTO,
});

const heading = (points: number, before: number) => ({
  run: { size: size(points), bold: true, color: '1F3044' },
  paragraph: { spacing: spaced(before, 3), keepNext: true, keepLines: true },
});

/** The styles of every exported document; the language is British English, so that spelling is checked as such. */
export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Arial', size: size(11), language: { value: 'en-GB' } },
      paragraph: { spacing: spaced(0, 4) },
    },
    title: {
      run: { size: size(26), bold: true, color: '1F3044' },
      paragraph: { spacing: spaced(0, 12), keepNext: true },
    },
    heading1: heading(16, 0),
    heading2: heading(13, 8),
    heading3: heading(11, 8),
    heading4: heading(12, 12),
    heading5: heading(12, 12),
    heading6: heading(12, 12),
    hyperlink: { run: { color: '0B57D0', underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: size(15), color: '44546A' },
      paragraph: { spacing: spaced(0, 14), keepNext: true },
    },
  ],
};
