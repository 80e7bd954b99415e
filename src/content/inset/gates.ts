import type { GateId, OutlineId, SessionMinutes } from './types';

/** When a session is not offered, in plain words. */
export const gateWords: Readonly<Record<GateId, string>> = {
  'procedure-not-confirmed':
    'First agree the procedure with {dsl|the}. A session about a procedure that does not exist would leave staff exposed.',
  'no-trained-facilitator':
    'This length needs somebody trained to lead it. Who will that be, and when were they trained?',
  'dsl-not-in': 'Choose a day when {dsl|the} is in.',
  'bad-slot': 'Not last on a Friday or before a holiday: people need somewhere to take it.',
  'recent-death':
    'Speak to {dsl|the} and your local authority first. Samaritans offer schools practical help (Step by Step).',
  'no-names': 'These sessions need three names. Fill them in first.',
  'no-leader': 'Staff will ask what leaders will do. Come back when {head|the} or the sponsor can be there.',
};

/** A gate, and the lengths it stands in the way of; all of them where none is given. */
export type OutlineGate = { readonly id: GateId; readonly lengths?: readonly SessionMinutes[] };

/** The gates each session has to pass. */
export const gatesOf: Readonly<Record<OutlineId, readonly OutlineGate[]>> = {
  'inset-launch': [{ id: 'recent-death' }],
  'inset-notice-respond': [{ id: 'no-names' }],
  'inset-classroom-strategies': [],
  'inset-pathways': [{ id: 'no-names' }],
  'inset-anxiety-ebsa': [],
  'inset-self-harm-suicide': [
    { id: 'procedure-not-confirmed' },
    { id: 'recent-death' },
    { id: 'no-trained-facilitator', lengths: [90, 180] },
    { id: 'dsl-not-in' },
    { id: 'bad-slot' },
  ],
  'inset-relational-trauma': [{ id: 'dsl-not-in' }, { id: 'bad-slot' }],
  'inset-staff-wellbeing': [{ id: 'no-leader' }],
  'inset-targeted-team': [],
  'inset-parents': [],
  'inset-rshe-safe-teaching': [{ id: 'recent-death' }],
  'inset-champions': [],
  'inset-leaders-governors': [],
};
