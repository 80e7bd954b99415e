/** What a lead can say about a statement. Four different things: none is ever turned into another, or into a zero. */
export type Rating =
  | { readonly kind: 'rated'; readonly value: 0 | 1 | 2 | 3 }
  | { readonly kind: 'dont-know' }
  | { readonly kind: 'not-applicable'; readonly reason: string }
  | { readonly kind: 'unanswered' };

/** The rating of a statement nobody has answered yet. */
export const UNANSWERED: Rating = { kind: 'unanswered' };

/** The number of a rating, or null where there is none to count. */
export function ratedValue(rating: Rating): 0 | 1 | 2 | 3 | null {
  return rating.kind === 'rated' ? rating.value : null;
}
