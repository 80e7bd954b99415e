import { describe, expect, it } from 'vitest';
import { content, seedTable, statutoryHooks } from '../../src/content/index';
import { scenarios } from '../../src/content/inset/scenarios';
import {
  checkRulesInWords,
  findOutInWords,
  priorityRulesInWords,
  reviewPages,
  tidyRulesInWords,
} from '../../src/content/reviewWords';
import { sentences } from '../../src/content/sentences/bank';
import { documentKinds, kindSentences } from '../../src/content/sentences/kinds/index';
import { askRules } from '../../src/domain/rules/findOut';
import { priorityRules } from '../../src/domain/rules/priorities';
import { checkRules } from '../../src/domain/rules/safety';
import { tidyRules } from '../../src/domain/rules/tidy';
import { reviewFiles, reviewPageList } from '../../src/local/contentPages';
import { escaped } from '../../src/local/contentPages/html';
import { conditionInWords, readable, sourceInWords } from '../../src/local/contentPages/inWords';

const pages = reviewPageList();
const { files, rows } = reviewFiles();
const ids = (id: string) =>
  pages
    .filter((page) => page.id === id)
    .flatMap(({ tables }) => tables.flatMap((table) => table.rows.map(([first = '']) => String(first))));
const keys = (rules: readonly { readonly key: string }[]) => rules.map(({ key }) => key);
const html = (name: string) => files.find(({ file }) => file === `${name}.html`)?.html ?? '';

describe('the pages to check', () => {
  it('are one for each area, and an index that leads to each', () => {
    expect(pages.map(({ id }) => id).sort()).toEqual(Object.keys(reviewPages).sort());
    for (const { id } of pages) expect(html('index')).toContain(`href="${id}.html"`);
    expect(rows).toBeGreaterThan(1500);
  });

  it('hold every question, statement, kind of offer, text, situation, sentence and point of the article', () => {
    const missing = (page: string, wanted: readonly string[]) => wanted.filter((id) => !ids(page).includes(id));
    expect(
      missing(
        'questions',
        content.questions.map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(
      missing(
        'indicators',
        content.indicators.map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(
      missing(
        'catalogue',
        content.provisionTypes.map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(
      missing(
        'hooks',
        statutoryHooks.map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(
      missing(
        'sessions',
        scenarios.map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(
      missing(
        'coverage',
        seedTable.map(({ number }) => String(number)),
      ),
    ).toEqual([]);
    expect(
      missing(
        'crisis',
        content.contacts.map(({ name }) => name),
      ),
    ).toEqual([]);
    const all = [...ids('sentences'), ...ids('documents')];
    expect([...Object.keys(sentences), ...Object.keys(kindSentences)].filter((id) => !all.includes(id))).toEqual([]);
    expect(all.filter((id) => id.startsWith('S-')).length).toBe(new Set(all.filter((id) => id.startsWith('S-'))).size);
  });

  it('tell the rules that are applied, all 28 in their order, and the fifteen things to find out', () => {
    expect(keys(checkRulesInWords)).toEqual(keys(checkRules));
    expect([...keys(priorityRulesInWords)].sort()).toEqual([...keys(priorityRules)].sort());
    expect(keys(tidyRulesInWords)).toEqual(keys(tidyRules));
    expect(keys(findOutInWords)).toEqual(keys(askRules));
    expect(keys([...checkRules, ...priorityRules, ...tidyRules])).toHaveLength(28);
  });

  it.each(pages.flatMap(({ id, tables }) => tables.map((table) => [id, table.title, table] as const)))(
    '%s, %s: as many cells as heads, and no empty row',
    (_, __, table) => {
      for (const cells of table.rows) expect(cells.length).toBe(table.head.length);
      if (table.widths) expect(table.widths.length).toBe(table.head.length + (table.toRead ? 0 : 1));
      if (table.widths) expect(table.widths.reduce((sum, share) => sum + share, 0)).toBe(100);
      expect(table.rows.length).toBeGreaterThan(0);
    },
  );

  it('are readable: no braces, no code words, no confidence codes, no undefined', () => {
    for (const { file, html: page } of files) {
      const text = page.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]+>/g, ' ');
      expect(
        text.match(/[{}]|\b(undefined|null|NaN|SEEN|MEM|INFER|DESIGN|UNCONFIRMED)\b|\[object/)?.[0],
        file,
      ).toBeUndefined();
    }
  });

  it('stand alone: nothing is fetched, and every link leads to a place that exists', () => {
    for (const { file, html: page } of files) {
      expect(page, file).not.toMatch(/<(script|img|link|iframe)\b|url\(|@import/);
      for (const [, target = ''] of page.matchAll(/href="([^"]+)"/g)) {
        const [name = '', place] = target.split('#');
        const found = files.find((other) => other.file === name);
        expect(found, `${file} -> ${target}`).toBeDefined();
        if (place) expect(found?.html, `${file} -> ${target}`).toContain(`id="${place}"`);
      }
    }
  });

  it('ask the safeguarding lead to read every situation first, until somebody has', () => {
    expect(html('sessions').match(/class="warning"/g)).toHaveLength(4);
    const unread = scenarios.filter(({ reviewed }) => reviewed === null).length;
    expect(html('sessions').match(/<td><p>Ask the DSL to read this first<\/p><\/td>/g)).toHaveLength(unread);
  });

  it('name each nation’s own line in a crisis box', () => {
    const crisis = pages.find(({ id }) => id === 'crisis')?.tables.flatMap((table) => table.rows) ?? [];
    const rowsOf = (words: RegExp) =>
      crisis.filter(([, text]) => words.test(String(text))).map(([name]) => String(name));
    expect(rowsOf(/111/).filter((name) => !/NHS|Childline|^nation line/.test(name))).toEqual([]);
    expect(rowsOf(/Lifeline on/).filter((name) => !/Lifeline|^nation line/.test(name))).toEqual([]);
    expect(rowsOf(/111 and press 2/).every((name) => /NHS 111 press 2$|^nation line/.test(name))).toBe(true);
  });

  it('show all fifteen documents', () => {
    for (const kind of documentKinds)
      expect(html('documents'), kind.id).toContain(escaped(readable(kind.titles[0]?.text ?? '')));
  });
});

describe('content in words', () => {
  it('turns slots into words in brackets', () => {
    expect(readable('Tell {dsl|the|cap} in {voiceWhen|month}.')).toBe('Tell ‹The DSL› in ‹voice when›.');
    expect(readable('{n} of {m}: {dslWhere}')).toBe('‹number› of ‹total›: ‹DSL where›');
  });

  it('turns conditions into words', () => {
    expect(conditionInWords('internal & !sponsor')).toBe('internal edition and ‹sponsor› is not known');
    expect(conditionInWords('askCount>=2 | age=primary')).toBe('‹ask count› is 2 or more, or ‹age› is primary');
    expect(conditionInWords(undefined)).toBe('');
  });

  it('says how sure we are, and when it was read', () => {
    expect(sourceInWords({ confidence: 'SEEN', name: 'NHS', checkedOn: '2026-11-23' })).toEqual([
      'NHS',
      'Read in the named source, Monday 23 November 2026.',
    ]);
    expect(sourceInWords({ confidence: 'MEM', name: 'Samaritans' })).toEqual([
      'Samaritans',
      'General professional knowledge.',
    ]);
  });

  it('keeps what was typed from becoming part of the page', () => {
    expect(escaped('<b> & "x"')).toBe('&lt;b&gt; &amp; &quot;x&quot;');
  });
});
