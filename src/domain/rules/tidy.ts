import { isWithinMonths } from '../dates';
import type { TidyLine } from '../findings';
import type { Offer } from '../offers';
import type { Slots } from '../phrases';
import { answered, type Picture, recorded } from '../picture';
import { onePersonOffers } from './onePerson';
import { isTold } from './practice';
import { durationWords } from './ratingWords';
import { rule, type TidyRule } from './rule';

/** Rows that something is missing from, out of the rows where it is counted. */
type Counted = { readonly missing: readonly Offer[]; readonly of: number };
type Kind =
  | 'unplaced'
  | 'lead'
  | 'measure'
  | 'cover'
  | 'provider-papers'
  | 'policy-date'
  | 'evidence'
  | 'places'
  | 'details';

/** Nothing is tidied up before there is something to tidy. */
const FEWEST_ROWS = 3;
const PAPERS = ['qualifications', 'insurance', 'agreement', 'contract'] as const;

const key = (kind: string) => `gap:tidy:${kind}`;
const hasRegister = (picture: Picture) => picture.running.length >= FEWEST_ROWS;

/** Rows of a list that fit, counted; nothing where the register is too short or none fits. */
function count(picture: Picture, rows: readonly Offer[], isMissing: (offer: Offer) => boolean): readonly Counted[] {
  if (!hasRegister(picture)) return [];
  const missing = rows.filter(isMissing);
  return missing.length > 0 ? [{ missing, of: rows.length }] : [];
}

function tidyLine(picture: Picture, kind: Kind, slots: Slots, basis: TidyLine['basis']): TidyLine {
  const words = picture.content.gapWords.tidy[kind];
  const { say } = picture.speech;
  return {
    lane: 'C',
    key: key(kind),
    text: say(slots.n === 1 ? (words.one ?? words.text) : words.text, slots),
    action: say(words.action),
    basis,
  };
}

function counting(kind: Kind, reads: string, fires: (picture: Picture) => readonly Counted[]): TidyRule {
  return rule({
    key: key(kind),
    lane: 'C',
    reads: [reads],
    fires,
    words: ({ missing, of }, picture) => tidyLine(picture, kind, { n: missing.length, m: of }, recorded(missing)),
  });
}

function naming(kind: Kind, reads: string, isNamed: (offer: Offer) => boolean): TidyRule {
  return rule({
    key: key(kind),
    lane: 'C',
    reads: [reads],
    fires: (picture) => count(picture, picture.running, isNamed),
    words: ({ missing }, picture) =>
      tidyLine(
        picture,
        kind,
        { names: picture.speech.names(missing.map(({ record }) => record.name)) },
        recorded(missing),
      ),
  });
}

const unplaced = counting('unplaced', 'provision.mainNeed', (picture) =>
  count(picture, picture.running, ({ needs }) => needs.length === 0),
);

const lead = counting('lead', 'provision.lead', (picture) =>
  count(picture, picture.running, ({ record }) => (record.lead ?? '').trim() === ''),
);

type ReviewFact = { readonly blank: readonly Offer[]; readonly old: readonly Offer[]; readonly of: number };

function reviewFacts(picture: Picture): readonly ReviewFact[] {
  const { answers, settings } = picture;
  const rows = picture.running;
  const blank = rows.filter(({ record }) => record.reviewed === null);
  const old = rows.filter(({ record }) => {
    const day = record.reviewed;
    return day !== null && day <= answers.today && !isWithinMonths(day, answers.today, settings.reviewMonths);
  });
  return hasRegister(picture) && blank.length + old.length > 0 ? [{ blank, old, of: rows.length }] : [];
}

const review: TidyRule = rule({
  key: key('review'),
  lane: 'C',
  reads: ['provision.lastReview'],
  fires: reviewFacts,
  words: ({ blank, old, of }, { content, settings, speech }) => {
    const words = content.gapWords.tidy.review;
    const age = durationWords(content.gapWords, settings.reviewMonths);
    const none = blank.length > 0 ? [speech.say(words.text, { n: blank.length, m: of })] : [];
    const late = old.length > 0 ? [speech.say(words.old, { n: old.length, age })] : [];
    const action = speech.say(words.action);
    return {
      lane: 'C',
      key: key('review'),
      text: [...none, ...late].join(' '),
      action,
      basis: recorded([...blank, ...old]),
    };
  },
});

const measure = counting('measure', 'provision.measure', (picture) => {
  if (isTold(picture, 'identify-4')) return [];
  const told = onePersonOffers(picture);
  const rows = picture.targeted.filter(({ record }) => !told.has(record.key));
  return count(picture, rows, ({ record }) => record.measure !== 'yes');
});

const cover = counting('cover', 'provision.deputy', (picture) => {
  const own = picture.targeted.filter(({ record }) => record.provider === 'own');
  const told = onePersonOffers(picture);
  const rows = own.filter(({ record }) => !told.has(record.key));
  return count(picture, rows, ({ record }) => record.cover === null);
});

const providerPapers = naming('provider-papers', 'provision.externalChecks', ({ record }) => {
  if (record.provider === 'other') return PAPERS.some((paper) => record.checks[paper] === 'no');
  return record.provider !== 'own' && record.assurance === 'no';
});

const policyDate: TidyRule = rule({
  key: key('policy-date'),
  lane: 'C',
  reads: ['policyReview'],
  fires: (picture) => {
    const { policyReview, today } = picture.answers;
    return hasRegister(picture) && policyReview !== null && policyReview < today ? [policyReview] : [];
  },
  words: (_, picture) => tidyLine(picture, 'policy-date', {}, answered('policyReview')),
});

const evidence = naming('evidence', 'provision.name', ({ kind }) => {
  return kind !== null && kind.evidence.letter === 'X' && kind.evidence.confidence === 'SEEN';
});

type PlacesFact = { readonly known: readonly Offer[]; readonly of: number };

const places: TidyRule = rule({
  key: key('places'),
  lane: 'C',
  reads: ['provision.places'],
  fires: (picture): readonly PlacesFact[] => {
    const rows = picture.targeted;
    const known = rows.filter(({ record }) => record.places !== null);
    const enough = known.length >= rows.length * picture.settings.placesShare;
    return hasRegister(picture) && known.length > 0 && !enough ? [{ known, of: rows.length }] : [];
  },
  words: ({ known, of }, picture) => {
    const sum = known.reduce((total, { record }) => total + (record.places ?? 0), 0);
    return tidyLine(picture, 'places', { sum, n: known.length, m: of }, recorded(known));
  },
});

const details = counting('details', 'ticks', (picture) =>
  count(
    picture,
    picture.offers.filter(({ record }) => record.source === 'tick'),
    () => true,
  ),
);

/** The ten rules of lane C, in the order their lines stand. */
export const tidyRules: readonly TidyRule[] = [
  unplaced,
  lead,
  review,
  measure,
  cover,
  providerPapers,
  policyDate,
  evidence,
  places,
  details,
];
