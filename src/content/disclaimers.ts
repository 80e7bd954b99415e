/** What the product says about itself, in its own words. */
export const disclaimers = {
  plansOnly:
    'This tool helps plan provision. It does not assess, diagnose or treat anyone and is not clinical or legal advice.',
  riskNow:
    'If someone may be at risk of harm, stop and follow your safeguarding procedure now. Do not use this tool to record or decide about an individual.',
  guidanceChanges: 'Guidance changes. Check the current version; information here was reviewed on {reviewedOn|date}.',
  draft: 'Generated text is a draft for professional review and must be approved by the school.',
  notAffiliated: 'Not affiliated with, or approved by, government departments, the NHS or an inspectorate.',
  /** On strategy editions and internal papers. */
  notClinical:
    'This plan is about what our school offers. It is not clinical or legal advice, and it holds no information about any pupil.',
  noPupils: 'No names, initials or details of pupils anywhere in this file. Staff by role.',
} as const;
