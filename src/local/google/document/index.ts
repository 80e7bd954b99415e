export { DocumentFile, type NewDocument } from './documentFile';
export { documentEnums } from './enums';
