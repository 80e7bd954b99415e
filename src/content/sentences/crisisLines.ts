import type { CrisisAudience, CrisisLine } from '../../domain/catalogue';

/** Crisis boxes of the papers drafted so far. `{line}` is the contact's own sentence. 999 heads each one. */
export const crisisLines = {
  parents: [
    { contact: 'E', text: 'If your child is in danger or badly hurt, call 999 or go to A&E.' },
    { contact: 'N', text: '{line} You can call for your child.' },
    { contact: 'CH', text: 'For your child: Childline, free, on 0800 1111.' },
    { contact: 'SAM', text: 'For you: Samaritans, free, on 116 123.' },
  ],
  staff: [
    { contact: 'E', text: 'If anyone is in danger now, call 999.' },
    { own: true, text: '{dsl|the|cap}: {dslWhere}.' },
    { own: true, text: 'If not there, {deputy|the}: {deputyWhere}.' },
    { own: true, text: 'Out of hours: {outOfHours}.' },
    { contact: 'N', text: '{line}' },
    { contact: 'ED', text: 'For you: Education Support, for anyone working in education, on 08000 562 561.' },
    { contact: 'BS', text: 'For you: Breathing Space, on 0800 83 85 87.', nations: ['scotland'] },
    { contact: 'SAM', text: 'For you: Samaritans, free, on 116 123.', nations: ['england', 'wales'] },
  ],
} as const satisfies { readonly [audience in CrisisAudience]?: readonly CrisisLine[] };
