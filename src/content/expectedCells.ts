import type { NeedCode, PhaseId } from '../domain/catalogue';

/** Cells of the map where a gap may be seen, by phase: our own planning rule. Everything else on the map is optional. */
export const expectedCells: Readonly<
  Record<PhaseId, { readonly U: readonly NeedCode[]; readonly T: readonly NeedCode[] }>
> = {
  primary: {
    U: ['GEN', 'ANX', 'REG', 'BEL', 'TRN', 'ONL'],
    T: ['ANX', 'MOOD', 'REG', 'BER', 'BEL', 'ATT', 'TRN', 'TRA', 'NEU', 'FAM'],
  },
  secondary: {
    U: ['GEN', 'ANX', 'REG', 'BEL', 'TRN', 'ONL', 'MOOD', 'IDN'],
    T: ['ANX', 'MOOD', 'REG', 'BER', 'BEL', 'ATT', 'TRN', 'TRA', 'NEU', 'FAM'],
  },
  post16: {
    U: ['GEN', 'ANX', 'REG', 'BEL', 'TRN', 'ONL', 'MOOD', 'IDN'],
    T: ['ANX', 'MOOD', 'BER', 'TRN', 'NEU', 'ATT', 'IDN'],
  },
};

/** Needs that must have a route to a specialist: one each for the whole setting. */
export const specialistRoutes: readonly NeedCode[] = ['ANX', 'MOOD', 'SHS', 'EAT', 'TRA', 'NEU'];

/** Needs without a universal or targeted cell, also when chosen: answered by procedures, training and routes instead. */
export const NEVER_A_CELL: readonly NeedCode[] = ['SHS', 'EAT', 'STF'];
