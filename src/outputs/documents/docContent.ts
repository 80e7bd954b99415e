import type { CoreContent } from '../../domain/catalogue';

/** The content a document draws on, handed in so that a draft depends on nothing but its arguments. */
export type DocContent = Pick<
  CoreContent,
  'questions' | 'areas' | 'indicators' | 'needAreas' | 'provisionTypes' | 'nations' | 'contacts'
>;
