import { findOutWords } from '../../content/findOut';
import { gapWords } from '../../content/gapRules';
import {
  checkRulesInWords,
  findOutInWords,
  priorityRulesInWords,
  type RuleInWords,
  reviewWords,
  ruleLimits,
  thresholdWords,
  tidyRulesInWords,
} from '../../content/reviewWords';
import { DEFAULT_SETTINGS, SETTING_RANGES } from '../../domain/settings';
import { textsUnder } from './allTexts';
import { readable } from './inWords';
import type { Cell, ReviewPage, ReviewTable } from './page';
import { askSentences, type RuleSentences, ruleSentences } from './ruleSentences';

const words = reviewWords;
const RULE_WIDTHS = { 4: [11, 22, 30, 26, 11], 5: [10, 19, 23, 22, 16, 10] } as const;

function readAs(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text !== '').map(readable);
}

function row({ key, fires, counts = '', seenBy = '' }: RuleInWords): readonly Cell[] {
  const said: RuleSentences = ruleSentences(key);
  return [
    key,
    fires,
    readAs(said.says),
    [...readAs(said.why), ...readAs(said.action).map((text) => `~${text}`)],
    [counts, `~${seenBy}`],
  ];
}

function lane(title: string, rules: readonly RuleInWords[], notes: readonly string[]): ReviewTable {
  const hasCounts = rules.some(({ counts, seenBy }) => counts !== undefined || seenBy !== undefined);
  const cells = hasCounts ? 5 : 4;
  return {
    title,
    notes,
    head: words.columns.rule.slice(0, cells),
    rows: rules.map((rule) => row(rule).slice(0, cells)),
    widths: RULE_WIDTHS[cells],
  };
}

function thresholds(): ReviewTable {
  const names = Object.keys(thresholdWords) as (keyof typeof thresholdWords)[];
  return {
    title: words.headings.thresholds,
    head: words.columns.threshold,
    rows: names.map((name) => {
      const [least, most] = SETTING_RANGES[name];
      return [thresholdWords[name], String(DEFAULT_SETTINGS[name]), `${least} to ${most}`];
    }),
  };
}

function frame(): ReviewTable {
  const { empty, worried, check } = gapWords;
  const folded = textsUnder({ folded: check.folded, empty, worried });
  return {
    title: words.headings.ruleFrame,
    head: words.columns.line,
    rows: folded.map(([place, text]) => [place, readable(text)]),
  };
}

/** The 28 rules with the words a school reads. */
export function rulesPage(): ReviewPage {
  const limits: ReviewTable = {
    title: words.headings.limits,
    head: words.columns.limit,
    rows: ruleLimits.map((text, place) => [String(place + 1), text]),
  };
  return {
    id: 'rules',
    tables: [
      limits,
      lane(words.lanes.A, checkRulesInWords, [readable(gapWords.worried)]),
      lane(words.lanes.B, priorityRulesInWords, []),
      lane(words.lanes.C, tidyRulesInWords, []),
      frame(),
      thresholds(),
    ],
  };
}

/** The fifteen things to find out. */
export function findOutPage(): ReviewPage {
  const items: ReviewTable = {
    title: words.headings.findOut,
    head: words.columns.findOut,
    rows: findOutInWords.map(({ key, person, fires }) => [key, person, fires, readAs(askSentences(key))]),
  };
  const lines: ReviewTable = {
    title: words.headings.findOutLines,
    head: words.columns.line,
    rows: textsUnder({
      line: findOutWords.line,
      leadLine: findOutWords.leadLine,
      others: findOutWords.others,
      more: findOutWords.more,
      otherPerson: findOutWords.otherPerson,
    }).map(([place, text]) => [place, readable(text)]),
  };
  return { id: 'find-out', tables: [items, lines] };
}
