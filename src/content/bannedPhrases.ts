/**
 * Phrases that many schools print and that say nothing about this one, that over-claim, or that hurt. Never in our own
 * words. When a school types one it is kept, and the advice below is shown beside it. Lower case; a hyphen matches a
 * space. `words` are single words that only our own texts must do without.
 */
export const bannedPhrases: {
  readonly advice: string;
  readonly phrases: readonly string[];
  readonly words: readonly string[];
} = {
  advice: 'Many schools print this sentence. Could you say what it means here?',
  phrases: [
    'mental health is a state of well-being in which every individual realises',
    'we aim to promote positive mental health for every member',
    'in an average classroom, three children',
    'in just the same way as physical health',
    'practical, relevant and effective mental health policies',
    'manage times of change and stress',
    'supporting the positive mental health and wellbeing of our whole',
    "everyone's business",
    "everybody's business",
    "everyone's responsibility",
    'where each individual is valued',
    'supportive and caring ethos',
    'everyone experiences life challenges that can make us vulnerable',
    'reach their potential',
    'reach their full potential',
    'fulfil their potential',
    'be the best they can be',
    'we are passionate about',
    'we pride ourselves on',
    'at the heart of everything we do',
    "it's ok not to be ok",
    'mental health matters',
    'no health without mental health',
    'required by ofsted',
    'ofsted-ready',
    'inspection-proof',
    'outstanding provision',
    'suffering from',
    'committed suicide',
    'attention-seeking',
    'school refuser',
    'hard-to-reach families',
    'highly effective',
    'proven to',
    'ensures that',
    'guarantees',
    'transforms lives',
    'evidence-based',
  ],
  words: [
    'robust',
    'holistic',
    'embedded culture',
    'journey',
    'toolkit of strategies',
    'wrap-around',
    'bespoke',
    'world-class',
    'cutting-edge',
  ],
};
