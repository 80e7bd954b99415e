import type { PupilSigns } from '../domain/pupilSigns';

/**
 * By what a list of offers is noticed to hold pupils' details. Few and clear, so that a notice is worth reading: first names
 * that are also names of classes (Willow, Poppy), of programmes or plain words (Grace, Hope) are left out, and a
 * name alone is never enough.
 */
export const pupilSigns: PupilSigns = {
  headings: [
    'pupil name',
    'name of pupil',
    'pupil first name',
    'pupil surname',
    'student name',
    'name of student',
    'learner name',
    'child name',
    'childs name',
    'name of child',
    'upn',
    'unique pupil number',
    'unique learner number',
    'candidate number',
    'admission number',
    'nhs number',
    'date of birth',
    'dob',
  ],
  firstNames: [
    'Aaliyah Aarav Abdul Abigail Adam Adrian Ahmed Aiden Aisha Albert Albie Alex Alexander Alfie Ali Alice Amber Amelia',
    'Amelie Amina Amy Anaya Annabelle Aoife Archie Arlo Arthur Arya Ava Ayaan Beatrice Bella Benjamin Bethany Blake Bobby',
    'Bodhi Bronwyn Caleb Callum Cameron Carter Cerys Charlie Charlotte Chloe Cian Connor Conor Daniel Darcie Darcey David',
    'Delilah Dexter Dylan Edith Edward Eilidh Eleanor Elijah Eliza Elizabeth Ella Ellie Elliot Elsie Emilia Emily Emma',
    'Erin Esme Ethan Evan Evelyn Evie Ewan Ezra Fatima Felix Finlay Finley Florence Francesca Freddie Frederick Freya',
    'Gabriel George Georgia Gethin Gwen Hamza Hannah Harley Harper Harriet Harrison Harry Harvey Heidi Henry Hudson Hugo',
    'Hunter Ibrahim Imogen Isaac Isabella Isabelle Isla Jack Jackson Jacob James Jamie Jaxon Jayden Jenson Jessica Joseph',
    'Joshua Jude Julia Kai Katie Khadija Kiera Lara Layla Leo Leon Lewis Liam Libby Logan Lola Lottie Louie Louis Luca',
    'Lucas Lucy Luke Luna Lyla Mabel Maisie Margot Martha Maryam Mason Mateo Matilda Matthew Max Maya Megan Mia Michael',
    'Millie Mohamed Mohammad Mohammed Molly Muhammad Myles Nancy Nathan Nevaeh Nia Niamh Noah Oisin Oliver Olivia Orla',
    'Oscar Otis Owen Penelope Phoebe Phoenix Reggie Reuben Rhys Riley Robert Robyn Roman Ronnie Rory Ryan Saanvi Samuel',
    'Saoirse Sara Sarah Scarlett Sebastian Seren Sienna Sofia Sonny Sophia Sophie Stanley Stephen Summer Teddy Thea Theo',
    'Theodore Thomas Tobias Toby Tommy Tyler Victoria William Yusuf Zachary Zain Zara Zoe',
  ].flatMap((line) => line.split(' ')),
  /** After a year group these make it a member of staff. */
  staff: ['teacher', 'teaching', 'ta', 'tutor', 'lead', 'leader', 'head', 'manager', 'mentor', 'pastoral', 'staff'],
};

/** What is said where it is noticed. */
export const pupilNotice = {
  sentence:
    'This looks as if it held details of pupils: {signs}. The planner is about offers and never about a child. Take such details out. If it is not what it looks like, go on.',
  signs: {
    heading: 'a column called "{word}"',
    number: 'a number like a UPN',
    birth: 'a date of birth',
    names: '{count} names of offers that read like names of people',
    year: 'a first name with a year group',
  },
  joiner: '; ',
} as const;
