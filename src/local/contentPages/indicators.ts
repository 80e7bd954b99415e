import { areaNameSources, content } from '../../content/index';
import { nationsInWords, reviewWords } from '../../content/reviewWords';
import { effortWords } from '../../content/sheetWords';
import type { Area, Indicator, NationId } from '../../domain/catalogue';
import { say } from '../demo/options';
import { personInWords, readable, sourceInWords, variantLines } from './inWords';
import type { Cell, ReviewPage, ReviewTable } from './page';

const words = reviewWords;
/** Worked out from the four safety questions. */
const DERIVED = 'targeted-6';

function withCollege(text: string, inCollege: string | undefined): readonly string[] {
  return [
    readable(text),
    ...(inCollege === undefined ? [] : [`~${say(words.inCollege, { text: readable(inCollege) })}`]),
  ];
}

function weight({ id, impact, effort, safety, firstStep }: Indicator): readonly string[] {
  const how = safety
    ? [id === DERIVED ? words.askedBySafety : words.safetyStatement]
    : [say(words.neverAlone, { impact, effort: effortWords[effort] })];
  return [readable(firstStep), ...how.map((line) => `~${line}`)];
}

function row(one: Indicator): readonly Cell[] {
  return [
    one.id,
    withCollege(one.statement, one.inCollege?.statement),
    withCollege(one.established, one.inCollege?.established),
    weight(one),
    readable(one.evidence),
    variantLines([{ text: one.strength.a }, { text: one.strength.b }]),
    [readable(one.question), `~${say(words.whoKnows, { person: personInWords(one.ask) })}`],
  ];
}

function table(area: Area): ReviewTable {
  const names = (Object.keys(nationsInWords) as NationId[]).map(
    (nation) => `${nationsInWords[nation]}: ${area.byNation[nation]}`,
  );
  return {
    title: area.name,
    notes: [area.covers, names.join('. ')],
    head: words.columns.indicator,
    rows: content.indicators.filter((one) => one.area === area.id).map(row),
    widths: [8, 15, 15, 15, 9, 16, 12, 10],
  };
}

/** The 48 statements, and where the names of the areas come from. */
export function indicatorsPage(): ReviewPage {
  const sources: ReviewTable = {
    title: words.headings.areaNames,
    head: words.columns.areaName,
    rows: (Object.keys(nationsInWords) as NationId[]).map((nation) => [
      nationsInWords[nation],
      sourceInWords(areaNameSources[nation]),
    ]),
  };
  return { id: 'indicators', tables: [...content.areas.map(table), sources] };
}
