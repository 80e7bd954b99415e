import type { GapWords } from '../gapWords';
import { fill } from '../phrases';
import type { Rating } from '../rating';

/** The word for a rating; null where the statement is not answered. */
export function ratingWord(words: GapWords, rating: Rating): string | null {
  switch (rating.kind) {
    case 'rated':
      return words.rating[rating.value];
    case 'dont-know':
      return words.dontKnow;
    case 'not-applicable':
      return words.notApplicable;
    case 'unanswered':
      return null;
  }
}

/** 'a year', '6 months'. */
export function durationWords(words: GapWords, months: number): string {
  return months === 12 ? words.aYear : fill(words.months, { n: months });
}
