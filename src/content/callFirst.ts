/**
 * What stands before the questions after a death or a serious incident: who to call, and that the plan can wait. Slots are
 * the school's own words; `{numbers}` lines follow from the crisis box for staff. Samaritans' help for schools before and
 * after a death (Step by Step): samaritans.org.
 */
export const callFirstWords = {
  heading: 'Call first. This plan can wait.',
  people: [
    'Tell the head and {dsl|the} now, if they do not know yet.',
    'Call your local authority or trust. They have people for this and will come in.',
    'Samaritans offer schools practical help before and after a death. It is called Step by Step.',
  ],
  /** Before the nation's own line while the nation is not known. */
  nation: '{nation}: {line}',
} as const;
