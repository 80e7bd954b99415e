import { describe, expect, it } from 'vitest';
import * as all from '../../src/content/index';
import { folded, sentenceLengths, textsIn } from './strings';

const { bannedPhrases, content, ...rest } = all;

/** What a school types or a public source is called is not ours. */
const NOT_OURS = /\.(alsoCalled|alsoTyped)\b|\.source\.|\.(url|id)$|showWhen|asked\.questions/;
const ours = textsIn({ content, ...rest }).filter(([path]) => !NOT_OURS.test(path));

/** "Evidence-based" is allowed where the evidence letter is A. */
const SUPPORTED = /provisionTypes\[\d+\]\.name$|alsoCalled/;
const OFTEN_MISSPELT =
  /\b(behavior|color|center|organiz\w*|recogniz\w*|counselor|program|programs|enrollment|fulfill|judgment|practise[sd]? nurse|learned helpless|math)\b/i;

function bannedIn(text: string): readonly string[] {
  const plain = folded(text);
  return [...bannedPhrases.phrases, ...bannedPhrases.words].filter((phrase) =>
    new RegExp(`(?<![a-z])${folded(phrase)}(?![a-z])`).test(plain),
  );
}

describe('our own words', () => {
  it('are many', () => {
    expect(ours.length).toBeGreaterThan(3000);
  });

  it('hold no banned phrase', () => {
    const found = ours
      .filter(([path]) => !SUPPORTED.test(path))
      .flatMap(([path, text]) => bannedIn(text).map((phrase) => `${path}: ${phrase}`));
    expect(found).toEqual([]);
    expect(bannedIn('We pride ourselves on our Wrap-Around care.')).toEqual(['we pride ourselves on', 'wrap-around']);
  });

  it('say evidence-based only where the letter is A', () => {
    const named = content.provisionTypes.filter((type) => bannedIn(type.name).length > 0);
    expect(named.map((type) => [type.id, type.evidence.letter])).toEqual([['parenting-programme', 'A']]);
  });

  it('are spelt the British way', () => {
    expect(ours.filter(([, text]) => OFTEN_MISSPELT.test(text))).toEqual([]);
  });

  it('never say that an inspectorate requires something', () => {
    const close = ours.filter(([, text]) => /ofsted/i.test(text) && /requir|must|expects/i.test(text));
    expect(close).toEqual([]);
  });

  it('name neither files of ours nor an unconfirmed fact', () => {
    expect(
      ours.filter(([, text]) => /UNCONFIRMED|\.md\b|\bTODO\b|\b(SEEN|MEM|INFER)\b/.test(text)).map(([p]) => p),
    ).toEqual(ours.filter(([path, text]) => /confidence$/.test(path) && text !== 'DESIGN').map(([path]) => path));
  });

  it('hold no stray space or doubled stop', () => {
    expect(ours.filter(([, text]) => /\s{2}|^\s|\s$|\.\.(?!\.)|\s[,.;:](?!\.)/.test(text))).toEqual([]);
  });
});

describe('sentences', () => {
  const long = (texts: readonly string[], most: number) =>
    texts.filter((text) => Math.max(...sentenceLengths(text)) > most);

  it('of questions are short', () => {
    expect(
      long(
        content.questions.map((question) => question.wording),
        25,
      ),
    ).toEqual([]);
    expect(
      long(
        content.questions.map((question) => question.why),
        30,
      ),
    ).toEqual([]);
  });

  it('of statements are short', () => {
    expect(
      long(
        content.indicators.flatMap((one) => [one.statement, one.established, one.firstStep]),
        26,
      ),
    ).toEqual([]);
    expect(
      long(
        content.indicators.flatMap((one) => [one.strength.a, one.strength.b]),
        22,
      ),
    ).toEqual([]);
  });

  it('of descriptions for families are short', () => {
    expect(
      long(
        content.provisionTypes.flatMap((type) => type.whatItIs ?? []),
        16,
      ),
    ).toEqual([]);
  });
});
