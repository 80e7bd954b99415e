import { overviewWords } from '../../content/planSheetWords';
import { rulesContent } from '../../content/rulesContent';
import { commonWords, startWords, tabNames } from '../../content/sheetWords';
import type { Answers, CheckId } from '../../domain/answers';
import type { Area, Indicator, Nation, TierId, Vocabulary } from '../../domain/catalogue';
import { addMonths, longDate } from '../../domain/dates';
import type { AreaFinding, Findings, PriorityLine } from '../../domain/findings';
import { CHECKS } from '../../domain/gapWords';
import { countOffers, type OfferCounts, type OfferStatus, showsPlaces } from '../../domain/offerCounts';
import { ratingOf } from '../../domain/picture';
import type { ProvisionRecord } from '../../domain/provision';
import type { Rating } from '../../domain/rating';
import { checkAnswer, isConfirmed } from '../../domain/rules/safetyAnswers';
import type { Settings } from '../../domain/settings';
import { capital } from '../documents/words';
import { WORD_FILLS } from './palette';
import type { ChartModel, RowModel, SheetModel, WordColour } from './sheetModel';
import {
  askName,
  fillIn,
  type HowTexts,
  howRows,
  inWordsOf,
  peopleColumn,
  plannerColumn,
  sourceLines,
  updateColumn,
  vocabularyOf,
} from './sheetParts';

/** What the Overview is made from. */
export type OverviewFacts = {
  readonly answers: Answers;
  readonly provision: readonly ProvisionRecord[];
  readonly findings: Findings;
  readonly settings: Settings;
  /** Adjusted rules, as lines for "How this was worked out". */
  readonly changedRules?: readonly string[];
};

type Facts = OverviewFacts & { readonly vocabulary: Vocabulary; readonly counts: OfferCounts };

const TIERS: readonly TierId[] = ['U', 'T', 'S'];
const STATUSES: readonly OfferStatus[] = ['running', 'planned', 'paused', 'stopped'];
/** Worked out from the safety answers, which stand further down. */
const DERIVED = 'targeted-6';
/** Fewer running offers than this make no picture: our own rule. */
const FEWEST_FOR_A_CHART = 3;

type Step = keyof typeof overviewWords.ratings;
const STEPS: readonly Step[] = ['3', '2', '1', '0', 'dk', 'na', 'open'];

function stepOf(rating: Rating): Step {
  if (rating.kind === 'rated') return `${rating.value}`;
  if (rating.kind === 'dont-know') return 'dk';
  return rating.kind === 'not-applicable' ? 'na' : 'open';
}

const line = (
  part: keyof typeof overviewWords.parts,
  id: string,
  what: string,
  stands: string,
  look: RowModel['look'] = 'plain',
): RowModel => ({ id: `${part}:${id}`, cells: { part: overviewWords.parts[part], what, stands }, look, section: part });

const counted = (n: number, word: string): readonly string[] =>
  n === 0 ? [] : [fillIn(overviewWords.count, { n, word })];

/** "2 established; 1 emerging; 3 still to answer". */
function countsText(steps: readonly Step[]): string {
  const parts = STEPS.flatMap((step) =>
    counted(steps.filter((one) => one === step).length, overviewWords.ratings[step]),
  );
  return capital(parts.join(commonWords.joiner));
}

/** While too few are rated for a percentage, each answered statement has its word. */
function eachText(indicators: readonly Indicator[], facts: Facts): string {
  const answered = indicators
    .map(({ id, label }) => ({ label, step: stepOf(ratingOf(facts.answers, id)) }))
    .filter(({ step }) => step !== 'open');
  const { vocabulary, answers } = facts;
  return answered
    .map(({ label, step }) => {
      const said = inWordsOf(label, vocabulary, answers);
      return fillIn(overviewWords.each, { label: said, word: overviewWords.ratings[step] });
    })
    .join(commonWords.joiner);
}

function areaText(area: Area, finding: AreaFinding | undefined, facts: Facts): string {
  const own = rulesContent.indicators.filter((indicator) => indicator.area === area.id && indicator.id !== DERIVED);
  const steps = own.map(({ id }) => stepOf(ratingOf(facts.answers, id)));
  if (steps.every((step) => step === 'open')) return overviewWords.noneRated;
  const { percent = null, rated = 0 } = finding ?? {};
  const more =
    percent === null ? eachText(own, facts) : fillIn(overviewWords.percent, { percent: Math.round(percent), n: rated });
  return `${countsText(steps)}.\n${more}.`;
}

function areaRows(facts: Facts): readonly RowModel[] {
  const findings = new Map(facts.findings.areas.map((finding) => [finding.area, finding]));
  return rulesContent.areas.map((area) =>
    line('areas', area.id, area.byNation[facts.answers.nation], areaText(area, findings.get(area.id), facts)),
  );
}

function tierRows({ counts, settings }: Facts): readonly RowModel[] {
  const text = (tier: TierId) =>
    STATUSES.flatMap((status) => counted(counts.byTier[tier][status], overviewWords.statuses[status]));
  const rows = TIERS.map((tier) =>
    line('tiers', tier, overviewWords.tiers[tier], text(tier).join(commonWords.joiner) || overviewWords.noOffers),
  );
  const { sum, known, of } = counts.places;
  const isShown = showsPlaces(counts.places, settings.placesShare);
  const sentence = isShown ? overviewWords.placesText : overviewWords.placesLater;
  const slots = { sum, n: known, m: of, share: Math.round(settings.placesShare * 100) };
  return [...rows, line('tiers', 'places', overviewWords.places, fillIn(sentence, slots))];
}

/** One row however many there are, so that nobody's note beside it loses its place. */
function priorityRows({ findings }: Facts): readonly RowModel[] {
  const shown = findings.lines.filter((one): one is PriorityLine => one.lane === 'B');
  const texts = shown.map(({ band, text }, at) => fillIn(overviewWords.priority, { place: at + 1, band, text }));
  const none = findings.emptyLanes.B ?? overviewWords.noPriority;
  return [line('priorities', 'all', overviewWords.prioritiesWhat, texts.length === 0 ? none : texts.join('\n'))];
}

function checkText(check: CheckId, facts: Facts): string {
  const { answers, settings, vocabulary } = facts;
  const answer = checkAnswer(facts, check);
  if (answer === null) return capital(startWords.unanswered);
  if (answer !== 'yes') return capital(startWords.checkStates[answer]);
  const confirmation = answers.confirmed[check];
  if (confirmation === undefined) return fillIn(overviewWords.check.unconfirmed, vocabulary);
  const { by, on } = confirmation;
  const slots = { by, on: longDate(on), due: longDate(addMonths(on, settings.confirmMonths)) };
  return fillIn(overviewWords.check[isConfirmed(facts, check) ? 'confirmed' : 'lapsed'], slots);
}

/** How many of the five safety questions are answered yes and confirmed. */
export function checksConfirmed(facts: Pick<OverviewFacts, 'answers' | 'settings'>): number {
  return CHECKS.filter((check) => checkAnswer(facts, check) === 'yes' && isConfirmed(facts, check)).length;
}

const startOf = (sentence: string): string => sentence.split(/[{.]/).slice(0, 2).join('.').trim();

/** Colours of the first words of a safety check: settled, nearly, not yet. */
function checkColours(): readonly WordColour[] {
  const { confirmed, lapsed, unconfirmed } = overviewWords.check;
  const { partly, no, 'not-sure': notSure } = startWords.checkStates;
  const colour = (word: string, background: string): WordColour => ({ column: 'stands', word, background });
  return [
    colour(startOf(confirmed), WORD_FILLS.settled),
    ...[lapsed, unconfirmed].map((sentence) => colour(startOf(sentence), WORD_FILLS.nearly)),
    colour(capital(partly), WORD_FILLS.soon),
    ...[no, notSure, startWords.unanswered].map((state) => colour(capital(state), WORD_FILLS.now)),
  ];
}

function checkRows(facts: Facts): readonly RowModel[] {
  const all = fillIn(overviewWords.confirmed, { n: checksConfirmed(facts) });
  const rows = CHECKS.map((check) => line('checks', check, startWords.checkNames[check], checkText(check, facts)));
  return [line('checks', 'all', fillIn(overviewWords.checksWhat, facts.vocabulary), all), ...rows];
}

function signOffRows({ vocabulary, answers }: Facts): readonly RowModel[] {
  const { lead, governors } = overviewWords.signOff;
  const names = {
    lead,
    dsl: askName('dsl', vocabulary, answers),
    head: askName('head', vocabulary, answers),
    governors: capital(fillIn(governors, vocabulary)),
  };
  return Object.entries(names).map(([id, name]) => line('signOff', id, name, ''));
}

/** The chart of running offers by tier, and its numbers for the block beside the tab. */
function chartsOf({ counts }: Facts): readonly ChartModel[] {
  const { chart } = overviewWords;
  const points = TIERS.map((tier) => ({ name: chart.names[tier], value: counts.byTier[tier].running }));
  const parts = points.map(({ name, value }) => fillIn(chart.part, { name, n: value })).join(commonWords.joiner);
  return [
    {
      id: 'tiers',
      kind: 'bar',
      title: chart.tiers,
      headers: [chart.tier, chart.offers],
      points,
      told: fillIn(chart.told, { parts }),
      isEnough: counts.running >= FEWEST_FOR_A_CHART,
    },
  ];
}

function howTexts({ vocabulary, settings, answers, changedRules = [] }: Facts, nation: Nation): HowTexts {
  const slots = { share: Math.round(settings.placesShare * 100), months: settings.confirmMonths };
  const own = overviewWords.how.map((one) => fillIn(inWordsOf(one, vocabulary, answers), slots));
  return { always: [...own, ...sourceLines(nation)], rules: changedRules };
}

/** The plan on one page, in words: areas, offers by tier, first priorities, the five checks, and who agreed. */
export function buildOverviewSheet(given: OverviewFacts, nation: Nation): SheetModel {
  const vocabulary = vocabularyOf(nation, given.answers.setting);
  const facts: Facts = { ...given, vocabulary, counts: countOffers(given.answers, given.provision, rulesContent) };
  return {
    kind: 'overview',
    name: tabNames.overview,
    columns: [
      plannerColumn('part', overviewWords.part, 120, { note: overviewWords.partNote }),
      plannerColumn('what', overviewWords.what, 200),
      plannerColumn('stands', overviewWords.stands, 430),
      peopleColumn('signed', overviewWords.signed, 160, { note: overviewWords.signedNote }),
      peopleColumn('date', overviewWords.date, 160),
      peopleColumn('notes', commonWords.notes, 160, { note: commonWords.notesNote }),
      updateColumn,
    ],
    rows: [
      ...checkRows(facts),
      ...priorityRows(facts),
      ...areaRows(facts),
      ...tierRows(facts),
      ...signOffRows(facts),
      ...howRows('part', 'stands', howTexts(facts, nation)),
    ],
    wordColours: checkColours(),
    frozenColumns: 2,
    anchors: ['part', 'what'],
    charts: chartsOf(facts),
    goneNote: overviewWords.gone,
    keptNote: commonWords.kept,
  };
}
